import { fullAddress } from '../../../core/cells/address.ts'
import { UnusableFile } from '../../unusableFile.ts'
import type { CellContext } from '../cellValue.ts'
import type { Book } from './book.ts'
import { storedIn } from './bookContext.ts'
import type { BookSheet } from './bookSheets.ts'
import { dropCalcChain } from './calcChain.ts'
import { reformatted } from './reformatted.ts'
import { type CellChange, type Reformat, setCells } from './setCells.ts'
import { tablesOf } from './userSheet.ts'

/** Sets cells of a sheet that the user asked to be set. */
export function setUserCells(book: Book, sheet: BookSheet, changes: readonly CellChange[], context: CellContext): void {
  refuseTableHeaders(book, sheet, changes)
  const xml = book.parts.text(sheet.part)
  const reformat: Reformat = (style, format) => reformatted(book, style, format)
  const done = setCells(xml, sheet.part, sheet.title, changes, storedIn(context), reformat)
  book.parts.write(sheet.part, done.xml)
  if (done.formulaLost) dropCalcChain(book)
}

/** The headers of an Excel table stand in the table itself as well, and formulas use them as names. */
function refuseTableHeaders(book: Book, sheet: BookSheet, changes: readonly CellChange[]): void {
  for (const { range } of tablesOf(book, sheet)) {
    const header = changes
      .filter(({ formula }) => typeof formula !== 'object')
      .find(({ row, column }) => row === range.top && column >= range.left && column <= range.right)
    if (header === undefined) continue
    throw new UnusableFile(
      `${fullAddress({ sheet: sheet.title, row: header.row, column: header.column })} is the header of an Excel table, which formulas may use as a name. Change it in Excel, which changes those formulas as well.`,
    )
  }
}
