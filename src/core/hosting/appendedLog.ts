import type { Cell } from '../cells/cell.ts'
import type { Grid } from '../cells/grid.ts'
import type { LogRow } from '../commands/logRow.ts'
import { type LogLine, readLog } from '../output/logLines.ts'
import { runLog } from '../output/logShape.ts'
import { logSheet } from '../output/logSheet.ts'
import type { OutputSheet } from '../output/sheet.ts'

/**
 * The log with the last line of `sheet` at the end of the lines that stand in the workbook by now, `present`: somebody
 * else may have added some since the workbook was read. A line that is there already is not added again.
 */
export function appendedLog(sheet: OutputSheet, present: Grid): OutputSheet {
  const line = lastLine(sheet)
  const lines = linesIn(present)
  const last = lines[lines.length - 1]
  const kept = last !== undefined && isSame(last.cells, line) ? withoutRow(present, last.cell.row) : present
  const row = Object.fromEntries(runLog.columns.map((key, at) => [key, line[at] ?? null])) as unknown as LogRow
  return { ...logSheet(row, snapshotOf(kept)), title: sheet.title }
}

/** Whether the last line of `sheet` stands in the log as it is now. */
export function isInLog(sheet: OutputSheet, present: Grid): boolean {
  return linesIn(present).some(({ cells }) => isSame(cells, lastLine(sheet)))
}

function lastLine({ rows }: OutputSheet): readonly Cell[] {
  return (rows[rows.length - 1] ?? []).map(cell => cell?.value ?? null)
}

/** All but the check, which depends on the line before. */
function isSame(one: readonly Cell[], other: readonly Cell[]): boolean {
  const check = runLog.columns.length - 1
  return runLog.columns.every((_, at) => at === check || (one[at] ?? null) === (other[at] ?? null))
}

function linesIn(present: Grid): readonly LogLine[] {
  return readLog(snapshotOf(present)).lines
}

function withoutRow(grid: Grid, row: number): Grid {
  return { ...grid, cells: grid.cells.filter((_, index) => grid.top + index !== row) }
}

function snapshotOf(grid: Grid) {
  return { sheets: [{ title: grid.sheet, ours: 'LOG', visible: true }], grids: [grid], namedRanges: [] }
}
