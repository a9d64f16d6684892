import type { Cell } from '../core/cells/cell.ts'
import type { CellReader } from './cellReader.ts'

/** Most cells of one reading. */
export const mostCells = 100_000

/** A rectangle of a sheet by its size; zero-based. */
export interface Box {
  readonly top: number
  readonly left: number
  readonly rows: number
  readonly columns: number
}

export function rangeAt(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { top, left, rows, columns }: Box,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(top + 1, left + 1, rows, columns)
}

/** What Google gives for the cells of a rectangle; what lies beyond the end of the sheet is not there. */
export function rawRange(sheet: GoogleAppsScript.Spreadsheet.Sheet, box: Box): readonly (readonly unknown[])[] {
  const rows = Math.min(box.rows, sheet.getMaxRows() - box.top)
  const columns = Math.min(box.columns, sheet.getMaxColumns() - box.left)
  return rows < 1 || columns < 1 ? [] : rangeAt(sheet, { ...box, rows, columns }).getValues()
}

/** What the cells of a rectangle hold. */
export function readRange(sheet: GoogleAppsScript.Spreadsheet.Sheet, box: Box, cellOf: CellReader): Cell[][] {
  return rawRange(sheet, box).map(row => row.map(cellOf))
}
