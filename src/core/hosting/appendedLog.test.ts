import { expect, test } from 'vitest'
import { moreLines } from '../../../test/fixtures/moreLines.ts'
import type { Grid } from '../cells/grid.ts'
import { readLog } from '../output/logLines.ts'
import { type LogShape, logs, movesLog } from '../output/logShape.ts'
import type { OutputSheet } from '../output/sheet.ts'
import { appendedLog, isInLog } from './appendedLog.ts'

const blank: Grid = {
  ...{ sheet: 'Log', top: 0, left: 0, cells: [], formats: [], merges: [], hiddenRows: [], hiddenColumns: [] },
}
const gridOf = ({ rows }: OutputSheet): Grid => ({
  ...blank,
  cells: rows.map(cells => cells.map(cell => cell?.value ?? null)),
})
const snapshotOf = (grid: Grid, { key }: LogShape) => {
  return { sheets: [{ title: 'Log', ours: key, visible: true }], grids: [grid], namedRanges: [] }
}
const held = (grid: Grid, shape: LogShape) => {
  const { lines, missing } = readLog(snapshotOf(grid, shape), shape)
  expect(missing).toBe(0)
  expect(lines.every(({ intact, isEntered }) => intact || isEntered)).toBe(true)
  return lines.map(({ cells }) => cells[1])
}

test.each(logs)('the log $key', shape => {
  const after = (names: readonly string[], grid: Grid) => moreLines(shape, names, snapshotOf(grid, shape))
  const one = gridOf(after(['one'], blank))

  // Nothing changes where nobody else wrote.
  expect(appendedLog(after(['two'], one), one)).toEqual(after(['two'], one))

  // Lines that somebody else added meanwhile stay, and the checks follow them.
  const [theirs, ours] = [gridOf(after(['theirs', 'of both'], one)), after(['ours', 'of both', 'more'], one)]
  const both = gridOf(appendedLog(ours, theirs))
  expect(held(both, shape)).toEqual(['one', 'theirs', 'of both', 'ours', 'more'])
  expect([isInLog(ours, theirs), isInLog(ours, both)]).toEqual([false, true])

  // Lines that are there already are not added again.
  expect(appendedLog(ours, both).rows).toEqual(appendedLog(ours, theirs).rows)

  // A log without new lines keeps what stands there.
  expect(held(gridOf(appendedLog(after([], one), theirs)), shape)).toEqual(['one', 'theirs', 'of both'])
})

test('a line that somebody entered by hand meanwhile stays as it is', () => {
  const after = (names: readonly string[], grid: Grid) => moreLines(movesLog, names, snapshotOf(grid, movesLog))
  const one = gridOf(after(['one'], blank))
  const entered = { ...one, cells: [...one.cells, ['2026-01-15', 'Ana', null, 3, 4]] }
  const both = gridOf(appendedLog(after(['two'], one), entered))
  expect(held(both, movesLog)).toEqual(['one', 'Ana', 'two'])
  expect(both.cells[3]?.[13] ?? null).toBeNull()
})

test('a sheet that is no log has no lines to add', () => {
  const log = moreLines(movesLog, ['one'], snapshotOf(blank, movesLog))
  expect(() => appendedLog({ ...log, key: 'SCORES' }, blank)).toThrow('SCORES is no log')
})
