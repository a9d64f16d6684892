import type { OwnColumn } from '../core/hosting/ownSheet.ts'

/**
 * Groups the columns that are folded and folds them; a group of an earlier result goes where there is none now. A sheet
 * that `isNew` has no group that would have to be asked for, column by column.
 */
export function foldColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly OwnColumn[],
  isNew: boolean,
): void {
  const across = sheet.getMaxColumns()
  if (!isNew) sheet.showColumns(1, across)
  for (let column = 1; column <= across; column++) {
    const wanted = columns[column - 1]?.outlineLevel ?? 0
    const depth = isNew ? 0 : sheet.getColumnGroupDepth(column)
    if (depth !== wanted) sheet.getRange(1, column).shiftColumnGroupDepth(wanted - depth)
  }
  const first = columns.findIndex(({ outlineLevel }) => outlineLevel !== undefined)
  if (first >= 0) sheet.getColumnGroup(first + 1, 1)?.collapse()
}
