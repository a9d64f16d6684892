import type { Cell } from '../../../core/cells/cell.ts'
import type { CellRef } from '../../../core/cells/cellRef.ts'
import { UnusableFile } from '../../unusableFile.ts'
import type { Book } from './book.ts'
import { bookContext } from './bookContext.ts'
import { bookSheets } from './bookSheets.ts'
import { fileFormula } from './fileFormula.ts'
import { setUserCells } from './setUserCells.ts'

/** A cell as it stands in a grid after somebody typed or pasted there, or after it was calculated anew. */
export interface TypedCell extends CellRef {
  readonly value: Cell
  /** English A1 without the equals sign, as it was typed; `kept`: the formula of the file, of which the value is new. */
  readonly formula?: string | { readonly kept: true }
  /** The code of the number format that the cell got by what was typed. */
  readonly format?: string
}

/** Puts cells into the file as the user changed them in a grid; on sheets of ours, too: it was the user who typed. */
export function typeCells(book: Book, cells: readonly TypedCell[]): void {
  if (cells.length === 0) return
  const sheets = new Map(bookSheets(book).map(sheet => [sheet.title, sheet]))
  const bySheet = new Map<string, TypedCell[]>()
  for (const cell of cells) {
    const others = bySheet.get(cell.sheet)
    if (others === undefined) bySheet.set(cell.sheet, [cell])
    else others.push(cell)
  }
  const context = bookContext(book)
  for (const [title, typed] of bySheet) {
    const sheet = sheets.get(title)
    if (sheet?.type !== 'worksheet') {
      throw new UnusableFile(`The workbook has no sheet ${title} any more. Open it again.`)
    }
    const changes = typed.map(({ formula, ...cell }) => {
      if (formula === undefined) return cell
      return { ...cell, formula: typeof formula === 'string' ? fileFormula(formula, cell) : formula }
    })
    setUserCells(book, sheet, changes, context)
  }
}
