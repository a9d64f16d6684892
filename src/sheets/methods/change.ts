import { fullAddress } from '../../core/cells/address.ts'
import { markerOf } from '../../core/hosting/markerOf.ts'
import { enlarged } from '../enlarged.ts'
import { keepTexts } from '../keepTexts.ts'
import type { RequestOf } from '../rpc/request.ts'
import { withPlace } from '../sheetsFault.ts'
import { sheetTitled } from '../sheetTitled.ts'
import { tabsOf, tabTitled } from '../tabsOf.ts'
import { typed } from '../typed.ts'
import { writingMark } from '../writingMark.ts'

/** Takes sheets of ours away, sets and takes away marks, and sets cells of the user's, whose looks stay. */
export function change({ run, shown, remove, mark, cells }: RequestOf<'change'>): null {
  if (shown) writingMark.renew(run)
  else writingMark.check(run)
  const book = SpreadsheetApp.getActiveSpreadsheet()
  removeSheets(book, remove)
  for (const each of mark) setMark(book, each)
  for (const cell of cells) setCell(book, cell)
  return null
}

/** The sheet goes before its marker: whatever comes between, no sheet of ours is left that nothing knows. */
function removeSheets(book: GoogleAppsScript.Spreadsheet.Spreadsheet, keys: readonly string[]): void {
  for (const { title, ours } of tabsOf(book)) {
    if (ours !== null && keys.includes(ours)) book.deleteSheet(sheetTitled(book, title))
  }
  const names = new Set(book.getNamedRanges().map(named => named.getName()))
  for (const key of keys) if (names.has(markerOf(key))) book.removeNamedRange(markerOf(key))
}

function setMark(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { sheet: title, key }: RequestOf<'change'>['mark'][number],
): void {
  const before = tabTitled(tabsOf(book), title)?.ours ?? null
  if (before === key) return
  if (before !== null) book.removeNamedRange(markerOf(before))
  if (key !== null) book.setNamedRange(markerOf(key), sheetTitled(book, title).getRange('A1'))
}

function setCell(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { like, value, ...ref }: RequestOf<'change'>['cells'][number],
): void {
  const sheet = enlarged(sheetTitled(book, ref.sheet), ref.row + 1, ref.column + 1)
  const cell = sheet.getRange(ref.row + 1, ref.column + 1)
  withPlace(fullAddress(ref), () => {
    if (like !== undefined) takeFormat(sheet.getRange(like.row + 1, like.column + 1), cell)
    cell.setValue(typed(value, cell.getNumberFormat() === '@'))
    keepTexts(cell, [[value]])
  })
}

/** Columns of a typed table take no format, and have the right one already. */
function takeFormat(from: GoogleAppsScript.Spreadsheet.Range, to: GoogleAppsScript.Spreadsheet.Range): void {
  const format = from.getNumberFormat()
  if (to.getNumberFormat() !== format) to.setNumberFormat(format)
}
