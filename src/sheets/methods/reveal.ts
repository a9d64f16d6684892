import type { RequestOf } from '../rpc/request.ts'
import { SheetsError } from '../rpc/sheetsError.ts'
import { words } from '../rpc/words.ts'
import { sheetTitled } from '../sheetTitled.ts'

/** Shows a cell to the user. */
export function reveal({ cell: { sheet: title, row, column } }: RequestOf<'reveal'>): null {
  const sheet = sheetTitled(SpreadsheetApp.getActiveSpreadsheet(), title)
  if (sheet.isSheetHidden()) throw new SheetsError(words.hiddenSheet(title))
  if (row >= sheet.getMaxRows() || column >= sheet.getMaxColumns()) throw new SheetsError(words.changed(title))
  sheet.getRange(row + 1, column + 1).activate()
  return null
}
