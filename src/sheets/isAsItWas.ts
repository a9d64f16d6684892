import type { CellReader } from './cellReader.ts'
import { columnFormats } from './columnFormats.ts'
import { rawRange } from './readRange.ts'
import type { HeldRows } from './rpc/inputs.ts'
import { printOf } from './rpc/printOf.ts'
import { sheetOrNull } from './sheetTitled.ts'

/** Whether rows hold what they held when they were read. */
export function isAsItWas(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { sheet: title, top, left, bottom, columns, formats, print }: HeldRows,
  cellOf: CellReader,
): boolean {
  const sheet = sheetOrNull(book, title)
  if (sheet === null) return false
  const raw = rawRange(sheet, { top, left, rows: bottom - top + 1, columns })
  return (
    print ===
    printOf(
      raw.map(row => row.map(cellOf)),
      formats ? columnFormats(sheet, raw, cellOf) : [],
    )
  )
}
