import type { Cell } from '../cells/cell.ts'
import type { Grid } from '../cells/grid.ts'
import { loggedSheet } from '../output/loggedSheet.ts'
import { readLog } from '../output/logLines.ts'
import { type LogShape, logs } from '../output/logShape.ts'
import type { OutputSheet } from '../output/sheet.ts'

/** A log: lines are added to it, also by somebody else after the workbook was read. */
export type LogSheet = OutputSheet & { readonly added: number }

export function isLogSheet(sheet: OutputSheet): sheet is LogSheet {
  return sheet.added !== undefined
}

/**
 * The log with the new lines of `sheet` at the end of the lines that stand in the workbook by now, `present`. A line that
 * is there already is not added again.
 */
export function appendedLog(sheet: LogSheet, present: Grid): OutputSheet {
  const shape = shapeOf(sheet)
  const added = missingLines(sheet, present).map(
    line => new Map(shape.columns.map((key, at) => [key, line[at] ?? null])),
  )
  return { ...loggedSheet(shape, sheet.columns, added, snapshotOf(present, shape)), title: sheet.title }
}

/** Whether the new lines of `sheet` stand in the log as it is now. */
export function isInLog(sheet: LogSheet, present: Grid): boolean {
  return missingLines(sheet, present).length === 0
}

function missingLines(sheet: LogSheet, present: Grid): readonly (readonly Cell[])[] {
  const shape = shapeOf(sheet)
  const { lines } = readLog(snapshotOf(present, shape), shape)
  return sheet.rows
    .slice(sheet.rows.length - sheet.added)
    .map(row => row.map(cell => cell?.value ?? null))
    .filter(line => !lines.some(({ cells }) => isSame(shape, cells, line)))
}

/** A line is known by its id where it has one, else by all but the check, which depends on the line before. */
function isSame({ columns }: LogShape, one: readonly Cell[], other: readonly Cell[]): boolean {
  const id = columns.indexOf('id')
  if (id >= 0 && (other[id] ?? null) !== null) return one[id] === other[id]
  const check = columns.length - 1
  return columns.every((_, at) => at === check || (one[at] ?? null) === (other[at] ?? null))
}

function shapeOf({ key }: LogSheet): LogShape {
  const shape = logs.find(each => each.key === key)
  if (shape === undefined) throw new TypeError(`${key} is no log`)
  return shape
}

function snapshotOf(grid: Grid, { key }: LogShape) {
  return { sheets: [{ title: grid.sheet, ours: key, visible: true }], grids: [grid], namedRanges: [] }
}
