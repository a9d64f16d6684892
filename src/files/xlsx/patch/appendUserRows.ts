import type { CellContext } from '../cellValue.ts'
import { readWorksheet } from '../readWorksheet.ts'
import type { Book } from './book.ts'
import type { BookSheet } from './bookSheets.ts'
import { growTable } from './growTable.ts'
import type { OwnSheet } from './ownSheet.ts'
import { placeRows, type RowsToAppend } from './placeRows.ts'
import { setUserCells } from './setUserCells.ts'
import { tablesOf } from './userSheet.ts'

/** Adds rows to a table in a sheet of the user's. */
export function appendUserRows(book: Book, sheet: BookSheet, append: RowsToAppend, context: CellContext): void {
  const grid = readWorksheet(book.parts.text(sheet.part), sheet.part, sheet.title, context)
  const placed = placeRows(append, grid ?? blankGrid(sheet.title), tablesOf(book, sheet))
  setUserCells(book, sheet, placed.cells, context)
  if (placed.grown !== null) growTable(book, placed.grown)
}

/** The sheet that holds appended rows where the user has none of that title: headers, then rows. */
export function sheetOfRows({ headers, rows }: RowsToAppend): OwnSheet {
  return {
    columns: headers.map(header => ({ width: Math.max(12, Math.min(40, header.length + 4)) })),
    rows: [
      headers.map(value => ({ value, look: 'header' as const })),
      ...rows.map(row => row.map(value => (value === null ? null : { value }))),
    ],
    frozen: { rows: 1, columns: 0 },
    gridLines: true,
  }
}

function blankGrid(sheet: string) {
  return { sheet, top: 0, left: 0, cells: [], formats: [], merges: [], hiddenRows: [], hiddenColumns: [] }
}
