import { markerOf } from '../core/hosting/markerOf.ts'
import type { Book } from './bookSheets.ts'
import { ExcelError } from './excelError.ts'
import { journalName } from './journal.ts'
import { words } from './words.ts'
import { memoryName } from './workbookMemory.ts'
import { markName } from './writingMark.ts'

/**
 * Deletes sheets of ours by their keys. The sheet goes before its marker: whatever comes between, no sheet of ours is left
 * that nothing knows. With the last of them goes all else that is ours: markers that point nowhere, and the settings.
 */
export async function removeSheets(context: Excel.RequestContext, book: Book, keys: readonly string[]): Promise<void> {
  const { names, settings, worksheets } = context.workbook
  const going = book.sheets.filter(({ ours }) => ours !== null && keys.includes(ours))
  const [first] = going
  if (first !== undefined && !book.sheets.some(sheet => sheet.visible && !going.includes(sheet))) {
    throw new ExcelError(words.lastSheet(first.title))
  }
  const left = book.sheets.flatMap(({ ours }) => (ours === null || keys.includes(ours) ? [] : [markerOf(ours)]))
  const isLast = left.length === 0
  if (isLast) for (const name of [memoryName, journalName, markName]) settings.getItemOrNullObject(name).delete()
  for (const { title } of going) worksheets.getItem(title).delete()
  for (const marker of book.markers) {
    if (isLast || keys.some(key => markerOf(key) === marker)) names.getItem(marker).delete()
  }
  await context.sync()
}
