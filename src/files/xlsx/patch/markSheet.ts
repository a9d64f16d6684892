import { absoluteRange } from '../../../core/hosting/absoluteRange.ts'
import { markerOf } from '../../../core/hosting/markerOf.ts'
import { UnusableFile } from '../../unusableFile.ts'
import type { Book } from './book.ts'
import { bookSheets } from './bookSheets.ts'
import { dropDefinedName, setDefinedName } from './definedNames.ts'

/** Whose a sheet is from now on: ours by its key, or with null the user's. */
export interface SheetMark {
  readonly sheet: string
  readonly key: string | null
}

/** Sets or takes away the name that marks a sheet as ours. No two sheets carry one mark. */
export function markSheet(book: Book, { sheet: title, key }: SheetMark): void {
  const sheets = bookSheets(book)
  const sheet = sheets.find(other => other.title.toLowerCase() === title.toLowerCase() && other.type === 'worksheet')
  if (sheet === undefined) {
    throw new UnusableFile(
      `The workbook has no sheet ${title} any more. Run again, so that its present sheets are read.`,
    )
  }
  if (sheet.ours === key) return
  const other = sheets.find(({ ours }) => key !== null && ours === key)
  if (other !== undefined) {
    throw new UnusableFile(
      `The sheet ${other.title} is already the one that each run replaces. Delete ${title}, or delete ${other.title} first.`,
    )
  }
  if (sheet.ours !== null) dropDefinedName(book, { name: markerOf(sheet.ours), sheet: null })
  if (key === null) return
  const refersTo = absoluteRange(sheet.title, { top: 0, left: 0, bottom: 0, right: 0 })
  setDefinedName(book, { name: markerOf(key), sheet: null, refersTo })
}
