import type { Cell } from './cell.ts'
import type { Grid } from './grid.ts'

/** The cell at a zero-based sheet position; null outside the used part. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid.cells[row - grid.top]?.[column - grid.left] ?? null
}

/** The zero-based sheet row and column after the last used ones. */
export function gridEnd(grid: Grid): { readonly row: number; readonly column: number } {
  return { row: grid.top + grid.cells.length, column: grid.left + (grid.cells[0]?.length ?? 0) }
}
