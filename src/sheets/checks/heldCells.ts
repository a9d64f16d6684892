import { fullAddress } from '../../core/cells/address.ts'
import type { Cell } from '../../core/cells/cell.ts'
import type { CellRef } from '../../core/cells/cellRef.ts'
import type { CellReader } from '../cellReader.ts'
import type { Tab } from '../rpc/answer.ts'
import { SheetsError } from '../rpc/sheetsError.ts'
import { words } from '../rpc/words.ts'
import { sheetTitled } from '../sheetTitled.ts'
import { tabTitled } from '../tabsOf.ts'
import { assertEditable } from './assertEditable.ts'

/** What cells of the user's sheets that are to be set hold now, of a formula its value. */
export function heldCells(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: readonly Tab[],
  refs: readonly CellRef[],
  cellOf: CellReader,
): readonly Cell[] {
  return refs.map(ref => {
    const tab = tabTitled(tabs, ref.sheet)
    if (tab === undefined) throw new SheetsError(words.noSheet(ref.sheet))
    if (tab.ours !== null) throw new TypeError('A sheet of ours is written whole')
    const sheet = sheetTitled(book, tab.title)
    const isThere = ref.row < sheet.getMaxRows() && ref.column < sheet.getMaxColumns()
    if (!isThere) throw new SheetsError(words.changed(tab.title))
    const cell = sheet.getRange(ref.row + 1, ref.column + 1)
    assertEditable(cell, fullAddress(ref))
    return cellOf(cell.getValue())
  })
}
