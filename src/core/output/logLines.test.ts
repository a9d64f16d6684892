import { expect, test } from 'vitest'
import type { Cell } from '../cells/cell.ts'
import type { Snapshot } from '../cells/snapshot.ts'
import type { LogRow } from '../commands/logRow.ts'
import { readLog } from './logLines.ts'
import { logSheet } from './logSheet.ts'

const row: LogRow = {
  at: '2025-03-01T08:00:00.000Z',
  command: 'score',
  version: '0.1.0',
  host: 'test',
  settings: null,
  inputs: 'People (2 rows)',
  people: 2,
  problems: 0,
  fingerprint: '0123456789abcdef',
}

function asRead(cells: readonly (readonly Cell[])[]): Snapshot {
  return {
    sheets: [{ title: 'Run Log', ours: 'LOG', visible: true }],
    grids: [{ sheet: 'Run Log', top: 0, left: 0, cells, formats: [], merges: [], hiddenRows: [], hiddenColumns: [] }],
    namedRanges: [],
  }
}

/** The log after so many runs, as cells. */
function logOf(runs: number): readonly (readonly Cell[])[] {
  let cells: readonly (readonly Cell[])[] = [[null]]
  for (let run = 0; run < runs; run++) {
    const { rows } = logSheet({ ...row, people: run }, asRead(cells))
    cells = rows.map(each => each.map(cell => cell?.value ?? null))
  }
  return cells
}

const intact = (cells: readonly (readonly Cell[])[]) => {
  const { lines, missing } = readLog(asRead(cells))
  return missing === 0 && lines.every(line => line.intact)
}

test('lines are added at the end, and those that stand are kept', () => {
  expect(logOf(3).length).toBe(5)
  expect(logOf(3).slice(1, 4)).toEqual(logOf(2).slice(1))
  expect(intact(logOf(3))).toBe(true)
})

test('a changed, removed, moved or added line shows', () => {
  const cells = logOf(4)
  const changed = cells.map((line, at) => (at === 3 ? line.map((cell, column) => (column === 6 ? 99 : cell)) : line))
  expect(intact(changed)).toBe(false)
  expect(intact(cells.filter((_, at) => at !== 2))).toBe(false)
  expect(intact(cells.filter((_, at) => at !== 3))).toBe(false)
  expect(intact(cells.slice(0, -1))).toBe(false)
  expect(intact([...cells.slice(0, 2), cells[3]!, cells[2]!, ...cells.slice(4)])).toBe(false)
  expect(intact([...cells, cells[2]!])).toBe(false)
})

test('a workbook without a log has nothing to say of it', () => {
  expect(readLog({ sheets: [], grids: [], namedRanges: [] })).toEqual({ lines: [], missing: 0, top: null })
})
