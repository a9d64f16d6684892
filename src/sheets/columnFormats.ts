import { columnFormat, formatRows } from '../core/cells/columnFormat.ts'
import type { FormatClass } from '../core/cells/formatClass.ts'
import { formatClassOf } from '../core/cells/formatClassOf.ts'
import { type CellReader, isDate } from './cellReader.ts'
import { rangeAt } from './readRange.ts'

/** The class of the number formats of each column, by the first rows of a sheet: `raw`, as Google gives them from A1 on. */
export function columnFormats(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  raw: readonly (readonly unknown[])[],
  cellOf: CellReader,
): FormatClass[] {
  const rows = Math.min(formatRows, raw.length)
  const columns = raw[0]?.length ?? 0
  if (columns === 0) return []
  const codes = rangeAt(sheet, { top: 0, left: 0, rows, columns }).getNumberFormats()
  return Array.from({ length: columns }, (_, column) =>
    columnFormat(codes.flatMap((row, index) => codeOf(row[column]!, raw[index]![column], cellOf))),
  )
}

/** The code of a number's format; of other cells none. */
function codeOf(code: string, value: unknown, cellOf: CellReader): readonly string[] {
  if (typeof value === 'number') return [code]
  if (!isDate(value)) return []
  const found = formatClassOf(code)
  if (found === 'date' || found === 'duration') return [code]
  // A date whose format says nothing of dates is one that Google recognized as it was typed.
  return [Number(cellOf(value)) < 1 ? '[h]:mm' : 'yyyy-mm-dd']
}
