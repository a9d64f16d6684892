import { isBlank } from '../../cells/cell.ts'
import { cellAt, gridEnd } from '../../cells/cellAt.ts'
import type { Grid } from '../../cells/grid.ts'

/** How many rows under a header are looked at. */
const sampleRows = 20

/**
 * The header row of a sheet whose names stand under a header that no table knows (or under none): the first row with
 * two texts, or with one right above a number, under which the leftmost filled column holds text and some column right of it numbers. Null: none.
 */
export function guessHeaderRow(grid: Grid, headRows: number): number | null {
  const end = gridEnd(grid)
  for (let row = grid.top; row < Math.min(end.row, grid.top + headRows); row += 1) {
    if (!isHeader(grid, row)) continue
    const names = nameColumn(grid, row)
    if (names !== null && hasNumbers(grid, row, names)) return row
  }
  return null
}

/** A lone text is a header only right above a number: else it is a banner. */
function isHeader(grid: Grid, row: number): boolean {
  const texts = grid.cells[row - grid.top]!.flatMap((cell, i) =>
    typeof cell === 'string' && !isBlank(cell) ? [i] : [],
  )
  if (texts.length !== 1) return texts.length > 1
  return typeof cellAt(grid, row + 1, grid.left + texts[0]!) === 'number'
}

/** The leftmost column that holds text in at least half of the sampled rows, or null. */
export function nameColumn(grid: Grid, header: number): number | null {
  for (let column = grid.left; column < gridEnd(grid).column; column += 1) {
    const { texts, filled } = countBelow(grid, header, column)
    if (filled > 0) return texts * 2 >= filled && texts >= 2 ? column : null
  }
  return null
}

function hasNumbers(grid: Grid, header: number, names: number): boolean {
  for (let column = names + 1; column < gridEnd(grid).column; column += 1) {
    const { numbers, filled } = countBelow(grid, header, column)
    if (!isBlank(cellAt(grid, header, column)) && numbers > 0 && numbers * 2 >= filled) return true
  }
  return false
}

function countBelow(grid: Grid, header: number, column: number) {
  const counts = { texts: 0, numbers: 0, filled: 0 }
  for (let row = header + 1; row < Math.min(gridEnd(grid).row, header + 1 + sampleRows); row += 1) {
    const cell = cellAt(grid, row, column)
    if (isBlank(cell)) continue
    counts.filled += 1
    if (typeof cell === 'string') counts.texts += 1
    if (typeof cell === 'number') counts.numbers += 1
  }
  return counts
}
