import type { Cell } from '../../core/cells/cell.ts'
import { cellReader } from '../cellReader.ts'
import { readRange } from '../readRange.ts'
import type { RequestOf } from '../rpc/request.ts'
import { sheetOrNull } from '../sheetTitled.ts'

/** What cells hold now; those of a sheet that is gone are blank. Cells of one row are read at once. */
export function cells({ refs }: RequestOf<'cells'>): readonly Cell[] {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  const cellOf = cellReader(book)
  const rows = new Map<string, readonly Cell[]>()
  return refs.map(({ sheet: title, row, column }) => {
    const key = `${row} ${title}`
    const held = rows.get(key) ?? rowOf(title, row)
    rows.set(key, held)
    return held[column] ?? null
  })

  function rowOf(title: string, row: number): readonly Cell[] {
    const sheet = sheetOrNull(book, title)
    if (sheet === null) return []
    return readRange(sheet, { top: row, left: 0, rows: 1, columns: sheet.getMaxColumns() }, cellOf)[0] ?? []
  }
}
