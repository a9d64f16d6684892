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
import type { Cell } from '../../cells/cell.ts'
import type { Snapshot } from '../../cells/snapshot.ts'
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

const log = (sheets: readonly OutputSheet[]) => sheetOf(sheets, 'MOVES')
const idsOf = (sheets: readonly OutputSheet[]) => [...rowsOf(log(sheets), 'id').keys()]
/** The ratings with another calibrated one for Ben, who was given 2. */
const calibratedAt = (rating: string) =>
  drawn(people, scale, ratings.replace('| 3          | New', `| ${rating.padEnd(10)} | New`), scores)
/** The log with a line that somebody entered below. */
const withLine = (sheets: readonly OutputSheet[], line: Readonly<Record<string, Cell>>) =>
  sheets.map(sheet =>
    sheet.key === 'MOVES'
      ? { ...sheet, rows: [...sheet.rows, sheet.columns.map(({ key }) => ({ value: line[key] ?? null }))] }
      : sheet,
  )
const ratingOf = (sheets: readonly OutputSheet[], name: string) => {
  const row = rowsOf(sheetOf(sheets, 'GRID'), 'name').get(name)!
  return [row.shown('rating'), row.shown('from')]
}
const conflicts = (on: Snapshot) =>
  calibrate
    .run(on, { set: new Map([['spread.n', '1000']]), at: '', host: 'test' })
    .problems.filter(({ rule }) => rule === 'final-rating-conflict').length

test('a rating that is calibrated once more, also back to an earlier one, has a line of its own, and never two', () => {
  let written = run(workbook)
  for (const rating of ['4', '3', '2', '2', '3', '3']) {
    const on = withOurs(calibratedAt(rating), written)
    expect(conflicts(on)).toBe(0)
    written = run(on)
    expect(ratingOf(written, 'Ben')).toEqual([Number(rating), 'Calibrated'])
  }
  expect(idsOf(written)).toEqual(['All/E2/2-3', 'All/E2/2-4', 'All/E2/2-3/2', 'All/E2/2-2', 'All/E2/2-3/3'])
  expect(log(run(withOurs(calibratedAt('3'), written)))).toEqual(log(written))
})

test('where nothing is calibrated any more, the last agreed line holds, until one takes it back', () => {
  const written = run(workbook)
  const cleared = calibratedAt('')
  const second = run(withOurs(cleared, written))
  expect(ratingOf(second, 'Ben')).toEqual([3, 'Moves'])
  // Calibrated once more, the rating is another one.
  const formula = rowsOf(sheetOf(second, 'GRID'), 'name').get('Ben')!.formula('rating')
  expect(formula).toMatch(
    /^IFERROR\(IF\(AND\('Ratings'!\$A\$3="E2",'Ratings'!\$E\$3="",.*\),3,"score again"\),"score again"\)$/,
  )
  expect(log(second)).toEqual({ ...log(written), added: 0 })
  const taken = run(withOurs(cleared, withLine(second, { name: 'Ben', state: 'undone', undoes: 'All/E2/2-3' })))
  expect(ratingOf(taken, 'Ben')).toEqual([2, 'the manager'])
})

test('a line that somebody entered is the rating, is kept as it is, and counts as a move', () => {
  const line = {
    at: 46006,
    name: 'Cleo',
    before: 3,
    after: 'Exceeds',
    reason: 'Two launches',
    by: 'Tom',
    state: 'Agreed',
  }
  const on = withOurs(workbook, withLine(run(workbook), line))
  const { edits, sheets, problems, fingerprint } = calibrate.run(on, { set: new Map(), at: '', host: 'test' })
  const written = edits.flatMap(edit => (edit.kind === 'writeSheet' ? [edit.sheet] : []))
  expect(ratingOf(written, 'Cleo')).toEqual([4, 'Moves'])
  expect(sheets.moves!.map(({ person, before, after, reason, at }) => [person, before, after, reason, at])).toEqual([
    ['E2', 2, 3, 'New evidence', 46006],
    ['E3', 3, 4, 'Two launches', 46006],
  ])
  expect(problems.filter(({ cell }) => cell?.sheet === 'Moves')).toEqual([])
  expect(log(written).rows[0]![0]!.value).toContain('log of 1 move, and 1 entered by hand')
  expect(log(written).rows[3]!.slice(0, 2)).toMatchObject([{ value: 46006, format: 'date' }, { value: 'Cleo' }])
  const again = calibrate.run(withOurs(workbook, written), { set: new Map(), at: '', host: 'test' })
  expect(again.fingerprint).toBe(fingerprint)
  expect(again.problems.map(({ rule }) => rule)).not.toContain('log-edited')
  expect(calibrate.run(workbook, { set: new Map(), at: '', host: 'test' }).fingerprint).not.toBe(fingerprint)
})

test('while Calibrated and what somebody entered differ, the log says nothing more, and then goes on', () => {
  const disputed = withLine(run(workbook), { name: 'Ben', after: 4, state: 'agreed' })
  const on = withOurs(workbook, disputed)
  expect(conflicts(on)).toBe(1)
  const second = run(on)
  expect(ratingOf(second, 'Ben')).toEqual([3, 'Calibrated'])
  expect(log(second).rows).toHaveLength(4)
  const settled = withOurs(calibratedAt('4'), second)
  expect(conflicts(settled)).toBe(0)
  expect(log(run(settled)).rows).toHaveLength(4)
})

test('a line that was written and has no check any more is missed', () => {
  const written = run(workbook)
  const wiped = written.map(sheet =>
    sheet.key === 'MOVES' ? { ...sheet, rows: sheet.rows.map((row, at) => (at < 2 ? row : row.slice(0, -1))) } : sheet,
  )
  const { problems } = calibrate.run(withOurs(workbook, wiped), { set: new Map(), at: '', host: 'test' })
  expect(problems.filter(({ rule }) => rule === 'log-edited').map(({ message }) => message)).toEqual([
    '1 line is missing from the log: its first line speaks of 1 move, and 0 are there.',
  ])
})
