import type { HiddenPositions } from './rpc/answer.ts'

/** The rows and columns of the part in use that are hidden or filtered out; Google tells it of one at a time. */
export function hiddenPositions(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: number,
  columns: number,
): HiddenPositions {
  const filtered = filteredRows(sheet)
  return {
    sheet: sheet.getName(),
    rows: positions(rows, row => sheet.isRowHiddenByUser(row) || (filtered(row) && sheet.isRowHiddenByFilter(row))),
    columns: positions(columns, column => sheet.isColumnHiddenByUser(column)),
  }
}

/** Whether a filter may hide a row, which is counted from 1. */
function filteredRows(sheet: GoogleAppsScript.Spreadsheet.Sheet): (row: number) => boolean {
  const range = sheet.getFilter()?.getRange()
  if (range === undefined) return () => false
  const [first, last] = [range.getRow(), range.getLastRow()]
  return row => row >= first && row <= last
}

/** Zero-based. */
function positions(count: number, isHidden: (position: number) => boolean): number[] {
  return Array.from({ length: count }, (_, index) => index).filter(index => isHidden(index + 1))
}
