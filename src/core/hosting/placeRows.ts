import { type Cell, cellText, isBlank } from '../cells/cell.ts'
import type { Range } from '../cells/cellRef.ts'
import type { Grid } from '../cells/grid.ts'

/** Rows to be added to a table of the user's: each has one cell for each header, in their order. */
export interface RowsToAppend {
  readonly sheet: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A table object of a sheet, header row included. */
export interface TableRange {
  readonly range: Range
}

/** A cell of an added row; zero-based. It looks like the one at `like`. */
export interface PlacedCell {
  readonly row: number
  readonly column: number
  readonly value: Cell
  readonly like?: { readonly row: number; readonly column: number }
}

export interface PlacedRows<Table extends TableRange> {
  readonly cells: readonly PlacedCell[]
  /** The table object that the rows lengthen, with its new range. */
  readonly grown: Table | null
}

/** Why rows have no place, in words for the user. */
export interface NoPlace {
  readonly refused: string
}

/**
 * Where appended rows stand: below the last row with content in the columns of the header row, which is the one that
 * holds most of the headers. A header that is not there becomes a column at the right. Each cell looks like the one above.
 */
export function placeRows<Table extends TableRange>(
  { sheet, headers, rows }: RowsToAppend,
  grid: Grid,
  tables: readonly Table[],
): PlacedRows<Table> | NoPlace {
  const header = headerRow(headers, grid)
  if (header === null) {
    return {
      refused: `The sheet ${sheet} has no row with the headers ${headers.join(', ')}. Restore them, or rename the sheet, and try again.`,
    }
  }
  const cellsAt = (row: number): readonly Cell[] => grid.cells[row - grid.top] ?? []
  const places = new Map(cellsAt(header).map((cell, index) => [cellText(cell), grid.left + index]))
  let right = Math.max(...places.values())
  const added: PlacedCell[] = []
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
  const occupied = occupiedRow(grid, { ...table.range, top: bottom + 1, bottom: end })
  if (occupied !== null) {
    return {
      refused: `Row ${occupied + 1} of the sheet ${sheet} stands right below its table, so no row can be added there. Insert blank rows under the table and try again.`,
    }
  }
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

/** The first row of a place that holds something there. */
function occupiedRow(grid: Grid, { top, left, bottom, right }: Range): number | null {
  for (let row = top; row <= bottom; row++) {
    const cells = (grid.cells[row - grid.top] ?? []).slice(Math.max(0, left - grid.left), right + 1 - grid.left)
    if (!cells.every(isBlank)) return row
  }
  return null
}
