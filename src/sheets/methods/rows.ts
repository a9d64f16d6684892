import type { RequestOf } from '../rpc/request.ts'
import { sheetTitled } from '../sheetTitled.ts'
import { writeCells } from '../writeCells.ts'
import { writingMark } from '../writingMark.ts'

/** Writes rows of a sheet that was prepared. */
export function rows(order: RequestOf<'rows'>): null {
  writingMark.renew(order.run)
  writeCells(sheetTitled(SpreadsheetApp.getActiveSpreadsheet(), order.title), order, order.first)
  return null
}
