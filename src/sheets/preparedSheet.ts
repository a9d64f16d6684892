import { markerOf } from '../core/hosting/markerOf.ts'
import { adding } from './adding.ts'
import { SheetsError } from './rpc/sheetsError.ts'
import { words } from './rpc/words.ts'
import { sheetTitled } from './sheetTitled.ts'

/**
 * The sheet that was prepared to be written: it carries the key, or is the one of the user's that is being added. Somebody
 * may have renamed it meanwhile and given its title to another one, which is left alone.
 */
export function preparedSheet(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { key, title }: { readonly key: string | null; readonly title: string },
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = sheetTitled(book, title)
  const id = sheet.getSheetId()
  // One that is finished is being added no more, and the step that finished it may be asked again.
  const prepared =
    key === null ? (adding.read()?.id ?? id) : book.getRangeByName(markerOf(key))?.getSheet().getSheetId()
  if (prepared !== id) throw new SheetsError(words.noSheet(title))
  return sheet
}
