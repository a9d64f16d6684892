import type { HiddenPositions } from './rpc/answer.ts'

/**
 * The rows and columns of the part in use that are hidden or filtered out. Google tells it of one at a time; where that
 * takes longer than a step may, nothing is known of rows.
 */
export function hiddenPositions(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: number,
  columns: number,
  mayGoOn: () => boolean,
): HiddenPositions {
  const filtered = filteredRows(sheet)
  const isHidden = (row: number): boolean =>
    sheet.isRowHiddenByUser(row) || (filtered(row) && sheet.isRowHiddenByFilter(row))
  return {
    sheet: sheet.getName(),
    rows: positions(rows, isHidden, mayGoOn),
    columns: positions(columns, column => sheet.isColumnHiddenByUser(column), mayGoOn),
  }
}

/** Whether a filter may hide a row, which is counted from 1. */
function filteredRows(sheet: GoogleAppsScript.Spreadsheet.Sheet): (row: number) => boolean {
  const range = sheet.getFilter()?.getRange()
  if (range === undefined) return () => false
  const [first, last] = [range.getRow(), range.getLastRow()]
  return row => row >= first && row <= last
}

/** Zero-based; null: they were not all asked. */
function positions(
  count: number,
  isHidden: (position: number) => boolean,
  mayGoOn: () => boolean,
): readonly number[] | null {
  const found: number[] = []
  for (let index = 0; index < count; index++) {
    if (!mayGoOn()) return null
    if (isHidden(index + 1)) found.push(index)
  }
  return found
}
