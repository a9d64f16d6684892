import type { RequestOf } from '../rpc/request.ts'
import { sheetTitled } from '../sheetTitled.ts'

/** Shows a cell to the user. */
export function reveal({ cell: { sheet, row, column } }: RequestOf<'reveal'>): null {
  sheetTitled(SpreadsheetApp.getActiveSpreadsheet(), sheet)
    .getRange(row + 1, column + 1)
    .activate()
  return null
}
