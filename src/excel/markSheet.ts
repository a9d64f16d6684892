import type { MarkSheet } from '../core/cells/edit.ts'
import { markerOf } from '../core/hosting/markerOf.ts'
import type { Book, BookSheet } from './bookSheets.ts'
import { ExcelError } from './excelError.ts'
import { words } from './words.ts'

/** Sets or takes away the name that marks a sheet as ours. No two sheets carry one mark. */
export async function markSheet(
  context: Excel.RequestContext,
  book: Book,
  { sheet: title, key }: MarkSheet,
): Promise<void> {
  const sheet = sheetTitled(book, title)
  if (sheet === undefined) throw new ExcelError(words.noSheet(title))
  if (sheet.ours === key) return
  const other = book.sheets.find(({ ours }) => key !== null && ours === key)
  if (other !== undefined) throw new ExcelError(words.alreadyMarked(other.title, title))
  if (sheet.ours !== null) context.workbook.names.getItem(markerOf(sheet.ours)).delete()
  if (key !== null) setMarker(context, book, sheet.title, key)
  await context.sync()
}

/** A marker that points nowhere gives way. */
export function setMarker(context: Excel.RequestContext, { markers }: Book, title: string, key: string): void {
  const name = markerOf(key)
  if (markers.includes(name)) context.workbook.names.getItem(name).delete()
  context.workbook.names.add(name, context.workbook.worksheets.getItem(title).getRange('A1'))
}

/** The sheet of a title, as Excel compares titles. */
export function sheetTitled({ sheets }: Book, title: string): BookSheet | undefined {
  return sheets.find(sheet => sheet.title.toLowerCase() === title.toLowerCase())
}
