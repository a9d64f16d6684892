import { expect, test } from 'vitest'
import {
  drawn,
  people,
  ratings,
  rowsOf,
  run,
  scale,
  scores,
  sheetOf,
  workbook,
} from '../../../../test/comparedSheets.ts'
import { withOurs } from '../../../../test/withOurs.ts'
import calibrate from '../../commands/calibrate.ts'
import type { OutputSheet } from '../sheet.ts'

test('what calibration changed is logged once, and what stands in the log is kept', () => {
  const first = run(workbook)
  const log = (sheets: readonly OutputSheet[]) => rowsOf(sheetOf(sheets, 'MOVES'), 'id')
  expect([...log(first).keys()]).toEqual(['All/E2/2-3'])
  const line = log(first).get('All/E2/2-3')!
  expect(['at', 'name', 'rater', 'before', 'after', 'reason', 'by', 'state'].map(line.shown)).toEqual([
    ...['2025-12-15', 'Ben', 'Mia Ray', 2, 3, 'New evidence', 'HR', 'agreed'],
  ])
  const changed = withOurs(
    drawn(people, scale, ratings.replace('| 3          | New', '| 4          | New'), scores),
    first,
  )
  const second = run(changed)
  expect([...log(second).keys()]).toEqual(['All/E2/2-3', 'All/E2/2-4'])
  expect(sheetOf(second, 'MOVES').rows[2]).toEqual(sheetOf(first, 'MOVES').rows[2])
})

test('a line of the log of moves that was changed is found', () => {
  const written = run(workbook)
  const edited = written.map(sheet =>
    sheet.key === 'MOVES'
      ? {
          ...sheet,
          rows: sheet.rows.map(row => row.map(cell => (cell?.value === 'New evidence' ? { value: 'x' } : cell))),
        }
      : sheet,
  )
  const rules = (sheets: readonly OutputSheet[]) =>
    calibrate
      .run(withOurs(workbook, sheets), { set: new Map([['spread.n', '1000']]), at: '', host: 'test' })
      .problems.map(({ rule }) => rule)
  expect(rules(written)).not.toContain('log-edited')
  expect(rules(edited)).toContain('log-edited')
})
