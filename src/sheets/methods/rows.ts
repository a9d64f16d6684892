import { preparedSheet } from '../preparedSheet.ts'
import type { RequestOf } from '../rpc/request.ts'
import { writeCells } from '../writeCells.ts'
import { writingMark } from '../writingMark.ts'

/** Writes rows of a sheet that was prepared. */
export function rows(order: RequestOf<'rows'>): null {
  writingMark.renew(order.run)
  writeCells(preparedSheet(SpreadsheetApp.getActiveSpreadsheet(), order), order, order.first)
  return null
}
