import { SheetsError } from '../rpc/sheetsError.ts'
import { words } from '../rpc/words.ts'

/** Refuses a range that is protected against this user; `place` says which it is. */
export function assertEditable(range: GoogleAppsScript.Spreadsheet.Range, place: string): void {
  if (!range.canEdit()) throw new SheetsError(words.protectedPlace(place))
}

/** Refuses a sheet of which anything is protected. */
export function assertSheetEditable(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  assertEditable(sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()), sheet.getName())
}
