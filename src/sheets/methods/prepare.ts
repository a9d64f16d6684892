import { numberFormats } from '../../core/hosting/looks.ts'
import { markerOf } from '../../core/hosting/markerOf.ts'
import { adding } from '../adding.ts'
import { foreignRules } from '../conditionalRules.ts'
import { enlarged } from '../enlarged.ts'
import { foldColumns } from '../foldColumns.ts'
import type { AnswerOf } from '../rpc/answer.ts'
import type { RequestOf } from '../rpc/request.ts'
import { words } from '../rpc/words.ts'
import { sheetTitled } from '../sheetTitled.ts'
import { tabsOf, tabTitled } from '../tabsOf.ts'
import { writingMark } from '../writingMark.ts'

/** Down to which row cells are prepared that are to be filled in. */
const lastFilledRow = 1000

/** Of a column's width in characters: 7 pixels a character, 5 for the edges. */
const pixelsOf = (characters: number): number => Math.round(characters * 7 + 5)

/** Makes a sheet ready for its rows. What it held before stands there until they come; what they do not reach goes. */
export function prepare(order: RequestOf<'prepare'>): AnswerOf<'prepare'> {
  const { run, key, rows, width, columns, gridLines } = order
  writingMark.renew(run)
  const { sheet: found, isNew } = sheetFor(order)
  const sheet = enlarged(found, gridLines ? lastFilledRow : rows, width)
  const decimalComma = hasDecimalComma(sheet)
  clear(sheet, rows, width)
  if (key !== null) sheet.getRange('A1').setValue(words.unfinished)
  columns.forEach((column, index) => {
    if (column.width !== undefined) sheet.setColumnWidth(index + 1, pixelsOf(column.width))
    if (!gridLines || column.format === undefined || rows >= lastFilledRow) return
    const below = sheet.getRange(rows + 1, index + 1, lastFilledRow - rows, 1)
    below.setNumberFormat(numberFormats[column.format])
  })
  foldColumns(sheet, columns, isNew)
  sheet.setHiddenGridlines(!gridLines)
  return { decimalComma }
}

/** The sheet that carries the key, or that was being added for it; else a new one after all others. */
function sheetFor({ key, title }: RequestOf<'prepare'>) {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  const tabs = tabsOf(book)
  const own = key === null ? tabTitled(tabs, title) : tabs.find(({ ours }) => ours === key)
  const sheet = own === undefined ? added(book, { key, title }) : sheetTitled(book, own.title)
  if (own === undefined || key === null) adding.write({ key, title, id: sheet.getSheetId() })
  if (key !== null) book.setNamedRange(markerOf(key), sheet.getRange('A1'))
  return { sheet, isNew: own === undefined }
}

function added(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { key, title }: Pick<RequestOf<'prepare'>, 'key' | 'title'>,
): GoogleAppsScript.Spreadsheet.Sheet {
  adding.write({ key, title, id: null })
  const active = book.getActiveSheet()
  const sheet = book.insertSheet(title, book.getNumSheets())
  // A sheet that is added comes to the front, and takes the user away from where they work.
  book.setActiveSheet(active)
  return sheet
}

/** Formulas are written as the locale of the spreadsheet has them; how it shows one and a half tells. */
function hasDecimalComma(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  const cell = sheet.getRange('A1').setNumberFormat('0.0').setValue(1.5)
  const shown = cell.getDisplayValue()
  cell.setValue('')
  return shown.includes(',')
}

/** Takes away the looks of an earlier result, and the cells of it that the new one does not have. */
function clear(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, width: number): void {
  const [down, across] = [sheet.getMaxRows(), sheet.getMaxColumns()]
  const rules = foreignRules(sheet)
  sheet.getRange(1, 1, down, across).clearFormat().clearDataValidations().clearNote()
  sheet.setConditionalFormatRules(rules)
  sheet.setFrozenRows(0)
  sheet.setFrozenColumns(0)
  for (const chart of sheet.getCharts()) sheet.removeChart(chart)
  if (down > rows) sheet.getRange(rows + 1, 1, down - rows, across).clearContent()
  if (across > width) sheet.getRange(1, width + 1, rows, across - width).clearContent()
}
