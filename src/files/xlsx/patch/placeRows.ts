import { type Cell, cellText, isBlank } from '../../../core/cells/cell.ts'
import type { Range } from '../../../core/cells/cellRef.ts'
import type { Grid } from '../../../core/cells/grid.ts'
import { UnusableFile } from '../../unusableFile.ts'
import type { CellChange } from './setCells.ts'

/** Rows to be added to a table of the user's: each has one cell for each header, in their order. */
export interface RowsToAppend {
  readonly sheet: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** An Excel table of a sheet, header row included. */
export interface TableRange {
  readonly part: string
  readonly range: Range
}

export interface PlacedRows {
  readonly cells: readonly CellChange[]
  /** The Excel table that the rows lengthen, with its new range. */
  readonly grown: TableRange | null
}

/**
 * Where appended rows stand: below the last row with content in the columns of the header row, which is the one that
 * holds most of the headers. A header that is not there becomes a column at the right. Each cell looks like the one above.
 */
export function placeRows(
  { sheet, headers, rows }: RowsToAppend,
  grid: Grid,
  tables: readonly TableRange[],
): PlacedRows {
  const header = headerRow(headers, grid)
  if (header === null) {
    throw new UnusableFile(
      `The sheet ${sheet} has no row with the headers ${headers.join(', ')}. Restore them, or rename the sheet, and try again.`,
    )
  }
  const cellsAt = (row: number): readonly Cell[] => grid.cells[row - grid.top] ?? []
  const places = new Map(cellsAt(header).map((cell, index) => [cellText(cell), grid.left + index]))
  let right = Math.max(...places.values())
  const added: CellChange[] = []
  const columns = headers.map(text => {
    const given = places.get(text.trim())
    if (given !== undefined) return given
    right++
    added.push({ row: header, column: right, value: text, like: { row: header, column: right - 1 } })
    return right
  })
  const table =
    tables.find(({ range }) => range.top === header && columns.some(column => within(column, range))) ?? null
  const bottom = table?.range.bottom ?? Number.POSITIVE_INFINITY
  const last = lastRow(grid, header, Math.min(bottom, grid.top + grid.cells.length - 1), columns)
  const end = last + rows.length
  const cells = rows.flatMap((row, index) =>
    columns.map((column, place) => ({
      row: last + 1 + index,
      column,
      value: row[place] ?? null,
      ...(last > header ? { like: { row: last, column } } : {}),
    })),
  )
  if (table === null || end <= bottom) return { cells: [...added, ...cells], grown: null }
  refuseOccupied(sheet, grid, { ...table.range, top: bottom + 1, bottom: end })
  return { cells: [...added, ...cells], grown: { ...table, range: { ...table.range, bottom: end } } }
}

function headerRow(headers: readonly string[], grid: Grid): number | null {
  const counts = grid.cells.map(cells => {
    const texts = new Set(cells.map(cellText))
    return headers.filter(header => texts.has(header.trim())).length
  })
  const most = counts.reduce((a, b) => Math.max(a, b), 0)
  return most === 0 ? null : grid.top + counts.indexOf(most)
}

/** The last row down to `bottom` that has content in one of the columns; the header row if none has. */
function lastRow(grid: Grid, header: number, bottom: number, columns: readonly number[]): number {
  for (let row = bottom; row > header; row--) {
    const cells = grid.cells[row - grid.top] ?? []
    if (columns.some(column => !isBlank(cells[column - grid.left] ?? null))) return row
  }
  return header
}

function within(column: number, { left, right }: Range): boolean {
  return column >= left && column <= right
}

function refuseOccupied(sheet: string, grid: Grid, place: Range): void {
  for (let row = place.top; row <= place.bottom; row++) {
    const cells = (grid.cells[row - grid.top] ?? []).slice(
      Math.max(0, place.left - grid.left),
      place.right + 1 - grid.left,
    )
    if (cells.every(isBlank)) continue
    throw new UnusableFile(
      `Row ${row + 1} of the sheet ${sheet} stands right below its table, so no row can be added there. Insert blank rows under the table and try again.`,
    )
  }
}
