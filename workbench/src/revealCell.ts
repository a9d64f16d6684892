import type { FWorksheet } from '@univerjs/preset-sheets-core'

/** Rows that are left to see above a cell. */
const rowsAbove = 8

/** Pixels of the row numbers and the scroll bar. */
const margins = 64

/**
 * Selects a cell and brings it into view, in a grid so many pixels wide. Columns stay at the first one where the cell is
 * in view there, so that one can read whose row it is.
 */
export function revealCell(sheet: FWorksheet, row: number, column: number, width: number): void {
  sheet.activate()
  sheet.getRange(row, column).activate()
  let left = margins
  for (let before = 0; before <= column && left <= width; before++) left += sheet.getColumnWidth(before)
  sheet.scrollToCell(Math.max(0, row - rowsAbove), left <= width ? 0 : Math.max(0, column - 1))
}
