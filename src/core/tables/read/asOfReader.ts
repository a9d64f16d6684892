import { cellAt } from '../../cells/cellAt.ts'
import type { Grid } from '../../cells/grid.ts'
import { inferDateConvention } from '../../values/dateConvention.ts'
import { parseDate } from '../../values/parseDate.ts'
import type { MeasureColumn, PeopleSheet, WrittenCell } from './peopleSheet.ts'
import type { ReadContext } from './readContext.ts'

/** The As Of day of each column: that of its row, else the one above the header, which is read once; NaN: none. */
export function asOfReader(sheet: PeopleSheet, grid: Grid, context: ReadContext): (measure: MeasureColumn) => number {
  const read = ({ content, cell }: WrittenCell, metric: { readonly metric?: string }): number => {
    const { order } = inferDateConvention([content], 'date', undefined).convention
    // One cell alone cannot be asked about: a day that can be read in two ways is written anew.
    const parsed = parseDate(content, { order: order === 'ask' ? 'ymd' : order, format: 'date' })
    if (parsed.state === 'invalid')
      context.findings.push({ rule: parsed.rule, cell, message: parsed.message, ...metric })
    return parsed.state === 'value' ? parsed.value : Number.NaN
  }
  const row = sheet.planRows.get('asOf')
  if (row !== undefined) {
    return ({ column, metric }) =>
      read({ content: cellAt(grid, row, column), cell: { sheet: grid.sheet, row, column } }, { metric })
  }
  const above = sheet.asOf === null ? Number.NaN : read(sheet.asOf, {})
  return () => above
}
