import { isBlank } from '../../cells/cell.ts'
import { cellAt, gridEnd } from '../../cells/cellAt.ts'
import type { Grid } from '../../cells/grid.ts'
import { headRows } from './headRows.ts'
import type { Naming } from './naming.ts'
import { identity, loneText, recognizeHeader } from './recognizeHeader.ts'

/**
 * The parts of a sheet in which tables stand beside one another, parted by blank columns: each with a header of its own
 * in the same row. Their rows have nothing to do with each other. The whole sheet where there is one table only.
 */
export function sideBySide(grid: Grid, naming: Naming): readonly Grid[] {
  for (let row = grid.top; row < Math.min(gridEnd(grid).row, grid.top + headRows); row += 1) {
    const borders = headersBeside(grid, row, naming).filter(column => isBlankColumn(grid, column - 1))
    if (borders.length === 0) continue
    const edges = [grid.left, ...borders, gridEnd(grid).column]
    return edges.slice(1).map((edge, i) => columnsOf(grid, edges[i]!, edge))
  }
  return [grid]
}

/** Where further headers begin in a row, right of the first one. */
function headersBeside(grid: Grid, row: number, naming: Naming): readonly number[] {
  const starts = afterGaps(grid, row)
  if (starts.length < 2) return []
  const two = { ...grid, top: row, cells: grid.cells.slice(row - grid.top, row - grid.top + 2) }
  const headers = starts.flatMap((start, i) => {
    const header = recognizeHeader(columnsOf(two, start, starts[i + 1] ?? gridEnd(grid).column), row, naming)
    return header === null ? [] : [{ start, ...header }]
  })
  const [first, ...others] = headers
  // An e-mail right of a gap says more of the person on its left; a second Name begins a table.
  return others
    .filter(({ table, match }) => table !== first!.table || sharesIdentity(match.recognized, first!.match.recognized))
    .map(({ start }) => start)
}

function sharesIdentity(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return identity.some(column => one.has(column) && other.has(column))
}

/** The columns in which something stands in the row, and nothing right before it. */
function afterGaps(grid: Grid, row: number): readonly number[] {
  const starts: number[] = []
  for (let column = grid.left; column < gridEnd(grid).column; column += 1) {
    const filled = !isBlank(cellAt(grid, row, column))
    if (filled && (column === grid.left || isBlank(cellAt(grid, row, column - 1)))) starts.push(column)
  }
  return starts
}

/** Whether a column is blank but for a title that stands alone in its row. */
function isBlankColumn(grid: Grid, column: number): boolean {
  return grid.cells.every(
    (cells, i) => isBlank(cells[column - grid.left] ?? null) || loneText(grid, grid.top + i) !== null,
  )
}

function columnsOf(grid: Grid, from: number, to: number): Grid {
  const [left, right] = [from - grid.left, to - grid.left]
  return {
    ...grid,
    left: from,
    cells: grid.cells.map(row => row.slice(left, right)),
    formats: grid.formats.slice(left, right),
  }
}
