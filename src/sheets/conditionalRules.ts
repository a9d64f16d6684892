import { looks } from '../core/hosting/looks.ts'
import type { OwnConditionalFormat } from '../core/hosting/ownSheet.ts'
import { formulaHere } from './formulaHere.ts'
import { rangeAt } from './readRange.ts'

/** Stands in the formulas of our rules, and is always 0: it tells them from those that the user has added to our sheet. */
const sign = 'N("Throughline")'

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule

/** The rules of a sheet that are not ours. */
export function foreignRules(sheet: GoogleAppsScript.Spreadsheet.Sheet): Rule[] {
  return sheet.getConditionalFormatRules().filter(rule => {
    const values: readonly unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? []
    return !values.some(value => String(value).includes(sign))
  })
}

/** Our rule for a format. Rules are set all at once, so that those of others have to be set again with ours. */
export function ownRule(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { range: { top, left, bottom, right }, formula, look }: OwnConditionalFormat,
  decimalComma: boolean,
): Rule {
  const { bold, color, fill } = looks[look] as { bold?: boolean; color?: string; fill?: string }
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=${formulaHere(`AND(${formula},${sign}=0)`, decimalComma)}`)
    .setRanges([rangeAt(sheet, { top, left, rows: bottom - top + 1, columns: right - left + 1 })])
  if (bold) rule.setBold(true)
  if (color !== undefined) rule.setFontColor(`#${color}`)
  if (fill !== undefined) rule.setBackground(`#${fill}`)
  return rule.build()
}
