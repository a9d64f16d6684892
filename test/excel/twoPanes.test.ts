import { expect, test } from 'vitest'
import type { Edit } from '../../src/core/cells/edit.ts'
import score from '../../src/core/commands/score.ts'
import type { Host } from '../../src/core/host.ts'
import { ourSheets } from '../../src/core/hosting/ourSheets.ts'
import { readLog } from '../../src/core/output/logLines.ts'
import { movesLog } from '../../src/core/output/logShape.ts'
import { simBookOf } from '../fakes/excel/simBook.ts'
import { moreLines } from '../fixtures/moreLines.ts'
import { openExcel, programs } from './openExcel.ts'

/** Adds lines to the log of moves that a host reads. */
async function moved(host: Host, names: readonly string[]): Promise<readonly Edit[]> {
  return [{ kind: 'writeSheet', sheet: moreLines(movesLog, names, await host.read([])) }]
}

const run = (at: string) => ({ set: new Map<string, string>(), at, host: 'excel' })

test('two panes that run at the same time leave every line in the log, and one set of sheets', async () => {
  const book = simBookOf({
    sheets: [
      {
        title: 'Team',
        rows: [
          ['Name', 'Role', 'CSAT %'],
          ['Ana', 'Support', 90],
        ],
      },
    ],
  })
  const [one, other] = [openExcel(book, programs[0]!).host, openExcel(book, programs[2]!).host]
  const first = score.run(await one.read(score.tables), run('2026-01-15T08:00:00.000Z'))
  await one.apply(first.edits)
  const [here, there] = await Promise.all([one.read(score.tables), other.read(score.tables)])
  await Promise.all([
    one.apply(score.run(here, run('2026-01-15T09:00:00.000Z')).edits),
    other.apply(score.run(there, run('2026-01-15T09:00:01.000Z')).edits),
  ])
  const { lines } = readLog(await one.read(score.tables))
  expect(lines.map(({ cells }) => cells[0]).sort()).toEqual([
    '2026-01-15T08:00:00.000Z',
    '2026-01-15T09:00:00.000Z',
    '2026-01-15T09:00:01.000Z',
  ])
  expect(lines.every(({ intact }) => intact)).toBe(true)
  const keys = [...ourSheets([...book.names].map(([name, refersTo]) => ({ name, refersTo }))).values()]
  expect(keys.sort()).toEqual(['DETAIL', 'LOG', 'PROBLEMS', 'SCORES'])
  expect(book.sheets).toHaveLength(5)
})

test('two panes that add moves at the same time lose none, and none that somebody entered by hand meanwhile', async () => {
  const book = simBookOf({ sheets: [{ title: 'Team', rows: [['Name'], ['Ana']] }] })
  const [one, other] = [openExcel(book, programs[0]!).host, openExcel(book, programs[2]!).host]
  await one.apply(await moved(one, ['first']))
  const [here, there] = [await moved(one, ['here', 'both']), await moved(other, ['there', 'both'])]
  const { rows } = book.sheets.find(({ title }) => title === 'Moves')!
  rows.push(structuredClone(rows[0]!).map((cell, column) => ({ ...cell, value: column === 1 ? 'by hand' : '' })))
  await Promise.all([one.apply(here), other.apply(there)])
  const { lines, missing } = readLog(await one.read([]), movesLog)
  expect(lines.map(({ cells }) => cells[1]).sort()).toEqual(['both', 'by hand', 'first', 'here', 'there'])
  expect([missing, lines.filter(({ isEntered }) => isEntered).map(({ cells }) => cells[1])]).toEqual([0, ['by hand']])
})

test('while one writes, another is told who and since when, and nothing of it is written', async () => {
  const book = simBookOf({
    sheets: [
      {
        title: 'Team',
        rows: [
          ['Name', 'Role', 'CSAT %'],
          ['Ana', 'Support', 90],
        ],
      },
    ],
  })
  const [one, other] = [openExcel(book, programs[0]!).host, openExcel(book, programs[2]!).host]
  const snapshot = await one.read(score.tables)
  const { edits } = score.run(snapshot, run('2026-01-15T09:00:00.000Z'))
  let refused: Promise<string> | null = null
  await one.apply(edits, {
    progress() {
      refused ??= Promise.resolve(other.apply(edits)).then(
        () => 'written',
        error => String(error),
      )
    },
    cancelled: () => false,
  })
  expect(await refused).toMatch(
    /Somebody in Excel on the web has been writing results into this workbook since \d\d:\d\d/,
  )
  expect([...book.settings.keys()]).toEqual([])
  const again = score.run(await other.read(score.tables), run('2026-01-15T09:00:01.000Z'))
  await other.apply(again.edits)
  expect(readLog(await one.read(score.tables)).lines).toHaveLength(2)
})
