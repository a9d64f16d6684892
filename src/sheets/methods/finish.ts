import { adding } from '../adding.ts'
import { foreignRules, ownRule } from '../conditionalRules.ts'
import { preparedSheet } from '../preparedSheet.ts'
import { rangeAt } from '../readRange.ts'
import type { RequestOf } from '../rpc/request.ts'
import { setChart } from '../setChart.ts'
import { writeCells } from '../writeCells.ts'
import { writingMark } from '../writingMark.ts'

/** Sets what a sheet has besides its cells, and last of all writes its first row, which says that it is finished. */
export function finish(order: RequestOf<'finish'>): null {
  const { run, decimalComma, frame } = order
  writingMark.renew(run)
  const sheet = preparedSheet(SpreadsheetApp.getActiveSpreadsheet(), order)
  const rules = frame.conditionalFormats.map(format => ownRule(sheet, format, decimalComma))
  sheet.setConditionalFormatRules([...foreignRules(sheet), ...rules])
  for (const validation of frame.validations) setValidation(sheet, validation)
  for (const chart of sheet.getCharts()) sheet.removeChart(chart)
  for (const chart of frame.charts) setChart(sheet, chart)
  if (frame.frozen !== undefined) {
    sheet.setFrozenRows(frame.frozen.rows)
    sheet.setFrozenColumns(frame.frozen.columns)
  }
  if (frame.tabColor !== undefined) sheet.setTabColor(`#${frame.tabColor}`)
  writeCells(sheet, order, 0)
  adding.done()
  return null
}

function setValidation(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { range: { top, left, bottom, right }, choices, strict }: RequestOf<'finish'>['frame']['validations'][number],
): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(!strict)
    .build()
  const rows = Math.min(bottom + 1, sheet.getMaxRows()) - top
  rangeAt(sheet, { top, left, rows, columns: right - left + 1 }).setDataValidation(rule)
}
