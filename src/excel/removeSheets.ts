import { markerOf } from '../core/hosting/markerOf.ts'
import type { Book } from './bookSheets.ts'
import { ExcelError } from './excelError.ts'
import { words } from './words.ts'

/**
 * Deletes sheets of ours by their keys. The sheet goes before its marker: whatever comes between, no sheet of ours is left
 * that nothing knows.
 */
export async function removeSheets(context: Excel.RequestContext, book: Book, keys: readonly string[]): Promise<void> {
  const going = book.sheets.filter(({ ours }) => ours !== null && keys.includes(ours))
  const [first] = going
  if (first !== undefined && !book.sheets.some(sheet => sheet.visible && !going.includes(sheet))) {
    throw new ExcelError(words.lastSheet(first.title))
  }
  for (const { title } of going) context.workbook.worksheets.getItem(title).delete()
  for (const key of keys) {
    if (book.markers.includes(markerOf(key))) context.workbook.names.getItem(markerOf(key)).delete()
  }
  await context.sync()
}
