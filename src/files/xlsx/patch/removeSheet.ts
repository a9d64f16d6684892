import { markerOf } from '../../../core/hosting/markerOf.ts'
import { UnusableFile } from '../../unusableFile.ts'
import type { Book } from './book.ts'
import { type BookSheet, bookSheets } from './bookSheets.ts'
import { dropCalcChain, isInCalcChain } from './calcChain.ts'
import { dropDefinedName } from './definedNames.ts'
import { ownedParts } from './ownedParts.ts'
import { dropRelation } from './relationsPart.ts'
import { removeBookSheet } from './removeBookSheet.ts'
import { removePart } from './removePart.ts'

/** Takes a sheet of ours out of the workbook, with all that only it leads to. What is not there is no error. */
export function removeSheet(book: Book, key: string): void {
  const sheets = bookSheets(book)
  const sheet = sheets.find(({ ours }) => ours === key)
  if (sheet === undefined) return
  refuseLast(sheet, sheets)
  if (isInCalcChain(book, sheet.sheetId)) dropCalcChain(book)
  const owned = ownedParts(book, sheet.part)
  removeBookSheet(book, sheet)
  dropDefinedName(book, { name: markerOf(key), sheet: null })
  dropRelation(book.parts, book.path, sheet.relation)
  for (const part of [sheet.part, ...owned]) removePart(book, part)
}

/** Excel does not open a workbook without a sheet to show. */
function refuseLast(sheet: BookSheet, sheets: readonly BookSheet[]): void {
  if (sheets.some(other => other.index !== sheet.index && other.visible)) return
  throw new UnusableFile(
    `The sheet ${sheet.title} is the only one that is shown, so it cannot be removed. Unhide or add another sheet first.`,
  )
}
