import { SheetsError } from './rpc/sheetsError.ts'
import { words } from './rpc/words.ts'

/** The sheet of a title, upper and lower case being the same; it may have gone since it was read. */
export function sheetTitled(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  title: string,
): GoogleAppsScript.Spreadsheet.Sheet {
  const found = sheetOrNull(book, title)
  if (found === null) throw new SheetsError(words.noSheet(title))
  return found
}

export function sheetOrNull(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  title: string,
): GoogleAppsScript.Spreadsheet.Sheet | null {
  const exact = book.getSheetByName(title)
  if (exact !== null) return exact
  return book.getSheets().find(sheet => sheet.getName().toLowerCase() === title.toLowerCase()) ?? null
}
