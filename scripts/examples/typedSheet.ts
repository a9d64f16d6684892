import type { Cell } from '../../src/core/cells/cell.ts'
import type { NewSheet } from '../../src/files/xlsx/newWorkbook.ts'
import { day } from './day.ts'
import { dateFormat } from './headedSheet.ts'

const widest = 60

/**
 * A sheet with a bold header row whose cells are written as they are typed: "2025-03-01" becomes a date, "80%" a share,
 * each with its number format. Columns are as wide as their texts, up to 60 characters.
 */
export function typedSheet(title: string, headers: readonly string[], rows: readonly (readonly Cell[])[]): NewSheet {
  const typed = rows.map(row => row.map(typedCell))
  return {
    title,
    rows: [[...headers], ...typed.map(row => row.map(({ cell }) => cell))],
    boldRows: [0],
    columnWidths: headers.map((header, column) => widthOf([header, ...rows.map(row => row[column] ?? null)])),
    numberFormat: (row, column) => typed[row - 1]?.[column]?.format ?? 'General',
  }
}

interface TypedCell {
  readonly cell: Cell
  /** A number-format code. */
  readonly format: string
}

function typedCell(cell: Cell): TypedCell {
  if (typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell)) return { cell: day(cell), format: dateFormat }
  if (typeof cell === 'string' && /^\d+%$/.test(cell)) return { cell: Number(cell.slice(0, -1)) / 100, format: '0%' }
  return { cell, format: 'General' }
}

function widthOf(cells: readonly Cell[]): number {
  const lengths = cells.map(cell => (typeof cell === 'string' ? cell.length : 8))
  return Math.min(widest, Math.max(...lengths) + 2)
}
