import { fullAddress } from '../core/cells/address.ts'
import type { Cell } from '../core/cells/cell.ts'
import type { CellRef } from '../core/cells/cellRef.ts'
import type { Book } from './bookSheets.ts'
import { dayFrom1904, dayTo1904 } from './days.ts'
import { ExcelError } from './excelError.ts'
import { guarded } from './guarded.ts'
import { sheetTitled } from './markSheet.ts'
import type { Pacer } from './pacer.ts'
import { words } from './words.ts'

/** Bytes of a request that one cell takes. */
const cellBytes = 1200

export interface UserCell extends CellRef {
  readonly value: Cell
}

/** What cells of the user's sheets hold now, as a value; of a formula its result. */
export async function heldCells(
  context: Excel.RequestContext,
  book: Book,
  refs: readonly CellRef[],
): Promise<HeldCell[]> {
  const asked = refs.map(ref => {
    const sheet = sheetTitled(book, ref.sheet)
    if (sheet === undefined) throw new ExcelError(words.noSheet(ref.sheet))
    if (sheet.ours !== null) throw new Error(`${ref.sheet} is a sheet of ours, which is written whole`)
    refuseTableHeader(book, ref)
    const cell = context.workbook.worksheets.getItem(sheet.title).getRangeByIndexes(ref.row, ref.column, 1, 1).untrack()
    return { ref, cell: cell.load('values,numberFormat') }
  })
  if (asked.length > 0) await context.sync()
  return asked.map(({ ref, cell }) => {
    const value: Cell = cell.values[0]![0]
    const format: string = cell.numberFormat[0]![0]
    return { ...ref, value: value === '' ? null : book.date1904 ? dayFrom1904(value, format) : value, format }
  })
}

export interface HeldCell extends UserCell {
  /** The code of the number format of the cell. */
  readonly format: string
}

/** Sets cells that the user asked to be set; their formats stay. */
export async function setUserCells(
  context: Excel.RequestContext,
  { date1904 }: Book,
  cells: readonly UserCell[],
  held: readonly HeldCell[],
  pacer: Pacer,
): Promise<void> {
  for (const [index, { sheet, row, column, value }] of cells.entries()) {
    await pacer.room(cellBytes + (typeof value === 'string' ? value.length * 3 : 0))
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).untrack()
    const { format } = held[index]!
    range.values = [[guarded(date1904 ? dayTo1904(value, format) : value, format === '@')]]
  }
}

/** Formulas use the headers of an Excel table as names. */
function refuseTableHeader({ tables }: Book, { sheet, row, column }: CellRef): void {
  const within = tables.some(
    ({ sheet: title, range }) =>
      title.toLowerCase() === sheet.toLowerCase() && row === range.top && column >= range.left && column <= range.right,
  )
  if (within) throw new ExcelError(words.tableHeader(fullAddress({ sheet, row, column })))
}
