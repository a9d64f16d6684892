import { expect, test } from 'vitest'
import type { Grid } from '../cells/grid.ts'
import type { LogRow } from '../commands/logRow.ts'
import { readLog } from '../output/logLines.ts'
import { logSheet } from '../output/logSheet.ts'
import type { OutputSheet } from '../output/sheet.ts'
import { appendedLog, isInLog } from './appendedLog.ts'

const row: LogRow = {
  ...{ at: '2025-03-01T08:00:00.000Z', command: 'score', version: '0.1.0', host: 'test', settings: null },
  ...{ inputs: 'People (2 rows)', people: 2, problems: 0, fingerprint: '0123456789abcdef' },
}
const blank: Grid = {
  ...{ sheet: 'Run Log', top: 0, left: 0, cells: [], formats: [], merges: [], hiddenRows: [], hiddenColumns: [] },
}
const gridOf = ({ rows }: OutputSheet): Grid => ({
  ...blank,
  cells: rows.map(cells => cells.map(cell => cell?.value ?? null)),
})
const snapshotOf = (grid: Grid) => ({
  ...{ sheets: [{ title: 'Run Log', ours: 'LOG', visible: true }], grids: [grid], namedRanges: [] },
})
const after = (people: number, grid: Grid) => logSheet({ ...row, people }, snapshotOf(grid))

test('nothing changes where nobody else wrote', () => {
  const one = gridOf(after(1, blank))
  expect(appendedLog(after(2, one), one)).toEqual(after(2, one))
})

test('a line that somebody else added meanwhile stays, and the check follows it', () => {
  const one = gridOf(after(1, blank))
  const [theirs, ours] = [gridOf(after(2, one)), after(3, one)]
  const both = gridOf(appendedLog(ours, theirs))
  const { lines, missing } = readLog(snapshotOf(both))
  expect(lines.map(({ cells }) => cells[6])).toEqual([1, 2, 3])
  expect({ missing, intact: lines.every(({ intact }) => intact) }).toEqual({ missing: 0, intact: true })
  expect([isInLog(ours, theirs), isInLog(ours, both)]).toEqual([false, true])
})

test('a line that is there already is not added again', () => {
  const written = after(1, blank)
  expect(appendedLog(written, gridOf(written))).toEqual(written)
})
