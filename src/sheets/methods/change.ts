import { fullAddress } from '../../core/cells/address.ts'
import { isMarker, markerOf } from '../../core/hosting/markerOf.ts'
import { adding } from '../adding.ts'
import { enlarged } from '../enlarged.ts'
import { keepTexts } from '../keepTexts.ts'
import { memory } from '../memory.ts'
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
  if (remove.length > 0) removeSheets(book, remove)
  for (const each of mark) setMark(book, each)
  for (const cell of cells) setCell(book, cell)
  return null
}

/**
 * The sheet goes before its marker: whatever comes between, no sheet of ours is left that nothing knows. With the last of
 * them goes all else that is ours: markers that refer to nothing, and what is kept for the spreadsheet.
 */
function removeSheets(book: GoogleAppsScript.Spreadsheet.Spreadsheet, keys: readonly string[]): void {
  let left = 0
  for (const { title, ours } of tabsOf(book)) {
    if (ours === null) continue
    if (keys.includes(ours)) book.deleteSheet(sheetTitled(book, title))
    else left++
  }
  const going = new Set(keys.map(markerOf))
  for (const name of book.getNamedRanges().map(named => named.getName())) {
    if (going.has(name) || (left === 0 && isMarker(name))) book.removeNamedRange(name)
  }
  if (left > 0) return
  adding.done()
  memory.forget()
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
