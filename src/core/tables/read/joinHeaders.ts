import { type Cell, cellText, isBlank } from '../../cells/cell.ts'
import { cellAt, gridEnd } from '../../cells/cellAt.ts'
import type { Grid } from '../../cells/grid.ts'
import type { Block } from '../block.ts'

/** One column of a header of one or two rows. */
export interface JoinedHeader {
  readonly column: number
  /** The sheet row of the cell that `header` was read from. */
  readonly row: number
  readonly header: Cell
  /** What stands above it over several columns, or null. */
  readonly band: Cell
}

export interface JoinedHeaders {
  readonly top: number
  readonly bottom: number
  readonly headers: readonly JoinedHeader[]
}

/**
 * The header of a sheet of people, which may be two rows: bands (months, or metrics) merged or written once over several
 * columns, above or as the recognized row. `whom` is the rightmost column that says whom a row is about.
 */
export function joinHeaders(block: Block, grid: Grid, whom: number): JoinedHeaders {
  const row = block.headerTop
  if (isBand(grid, row - 1, whom) && belongsTogether(grid, row, row - 1, whom))
    return join(block, grid, row - 1, row, whom)
  if (isBlank(cellAt(grid, row + 1, whom)) && isBand(grid, row, whom) && mergedAcross(grid, row, whom)) {
    return join(block, grid, row, row + 1, whom)
  }
  return join(block, grid, row, row, whom)
}

function join(block: Block, grid: Grid, top: number, bottom: number, whom: number): JoinedHeaders {
  const headers: JoinedHeader[] = []
  let band: Cell = null
  const end = block.by === 'namedRange' ? block.body.right + 1 : gridEnd(grid).column
  for (let column = block.body.left; column < end; column += 1) {
    const above = cellAt(grid, top, column)
    if (!isBlank(above)) band = above
    const lower = cellAt(grid, bottom, column)
    const single = top === bottom || column <= whom
    const header = isBlank(lower) ? (top === bottom ? null : above) : lower
    if (isBlank(header)) continue
    const row = isBlank(lower) ? top : bottom
    headers.push({ column, row, header, band: single || isBlank(lower) ? null : band })
  }
  return { top, bottom, headers }
}

/** A row that can stand as the upper row of a header: something right of the names, nothing but text, dates or years. */
function isBand(grid: Grid, row: number, whom: number): boolean {
  if (row < grid.top) return false
  let filled = 0
  for (let column = whom + 1; column < gridEnd(grid).column; column += 1) {
    const cell = cellAt(grid, row, column)
    if (isBlank(cell)) continue
    if (typeof cell === 'boolean' || (typeof cell === 'object' && cell !== null)) return false
    filled += 1
  }
  return filled > 0
}

function belongsTogether(grid: Grid, row: number, above: number, whom: number): boolean {
  if (mergedAcross(grid, above, whom) || holdsYears(grid, above, whom)) return true
  const seen = new Set<string>()
  for (let column = whom + 1; column < gridEnd(grid).column; column += 1) {
    const text = cellText(cellAt(grid, row, column)).toLowerCase()
    if (text === '') continue
    if (seen.has(text)) return true
    seen.add(text)
  }
  return false
}

/** Quarters under years differ from one another, and still belong to them. */
function holdsYears(grid: Grid, row: number, whom: number): boolean {
  for (let column = whom + 1; column < gridEnd(grid).column; column += 1) {
    const text = cellText(cellAt(grid, row, column))
    if (text !== '' && !/^(?:FY ?)?(?:20)?\d\d$/i.test(text)) return false
  }
  return true
}

/** Whether a merge of that row covers several columns and begins right of the names. */
function mergedAcross(grid: Grid, row: number, whom: number): boolean {
  return grid.merges.some(
    merge => merge.top <= row && merge.bottom >= row && merge.right > merge.left && merge.left > whom,
  )
}
