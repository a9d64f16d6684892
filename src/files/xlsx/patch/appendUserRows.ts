import { placeRows, type RowsToAppend } from '../../../core/hosting/placeRows.ts'
import { UnusableFile } from '../../unusableFile.ts'
import type { CellContext } from '../cellValue.ts'
import { readWorksheet } from '../readWorksheet.ts'
import type { Book } from './book.ts'
import type { BookSheet } from './bookSheets.ts'
import { growTable } from './growTable.ts'
import { setUserCells } from './setUserCells.ts'
import { tablesOf } from './userSheet.ts'

/** Adds rows to a table in a sheet of the user's. */
export function appendUserRows(book: Book, sheet: BookSheet, append: RowsToAppend, context: CellContext): void {
  const grid = readWorksheet(book.parts.text(sheet.part), sheet.part, sheet.title, context)
  const placed = placeRows(append, grid ?? blankGrid(sheet.title), tablesOf(book, sheet))
  if ('refused' in placed) throw new UnusableFile(placed.refused)
  setUserCells(book, sheet, placed.cells, context)
  if (placed.grown !== null) growTable(book, placed.grown)
}

function blankGrid(sheet: string) {
  return { sheet, top: 0, left: 0, cells: [], formats: [], merges: [], hiddenRows: [], hiddenColumns: [] }
}
