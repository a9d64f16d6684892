import type { TableRange } from '../../../core/hosting/placeRows.ts'
import { readRelations } from '../readRelations.ts'
import { readTable } from '../readTable.ts'
import type { Book } from './book.ts'
import { type BookSheet, bookSheets } from './bookSheets.ts'

/** The user's worksheet of a title, as Excel compares titles; undefined if there is none. A sheet of ours is an error. */
export function userSheet(book: Book, title: string): BookSheet | undefined {
  const key = title.toLowerCase()
  const sheet = bookSheets(book).find(({ title: other, type }) => other.toLowerCase() === key && type === 'worksheet')
  if (sheet !== undefined && sheet.ours !== null) throw new Error(`${title} is a sheet of ours, which is written whole`)
  return sheet
}

/** An Excel table with the part that it stands in. */
export interface BookTable extends TableRange {
  readonly part: string
}

/** The Excel tables of a sheet. */
export function tablesOf({ parts }: Book, sheet: BookSheet): BookTable[] {
  return readRelations(parts, sheet.part)
    .filter(({ type }) => type === 'table')
    .map(({ target }) => ({ part: target, range: readTable(parts.text(target), target, sheet.title).range }))
}
