/** A cell of a table, by position. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** Whether a cell changes like the one that a path closes, or the other way, if all lines are to keep their sums. */
export type Change = 'alike' | 'opposite'

export interface Path {
  readonly cost: number
  readonly cells: readonly Place[]
}

/**
 * The cells, other than the one given, that lead from its row to its column by turns along rows and columns, of the least
 * cost together (Bellman–Ford). `costOf` is the cost ≥ 0 of a cell that changes in such a way, or null for one that may
 * not be used. Null where no cells lead there.
 */
export function cheapestPath(
  rowCount: number,
  columnCount: number,
  from: Place,
  costOf: (row: number, column: number, change: Change) => number | null,
): Path | null {
  const rows = new Map<number, Path>([[from.row, { cost: 0, cells: [] }]])
  const columns = new Map<number, Path>()
  for (let changed = true; changed; ) {
    changed = false
    for (let row = 0; row < rowCount; row++) {
      for (let column = 0; column < columnCount; column++) {
        if (row === from.row && column === from.column) continue
        const place = { row, column }
        if (improves(columns, column, rows.get(row), costOf(row, column, 'opposite'), place)) changed = true
        if (improves(rows, row, columns.get(column), costOf(row, column, 'alike'), place)) changed = true
      }
    }
  }
  return columns.get(from.column) ?? null
}

/** Takes the step over a cell to a line where that is the first or a cheaper way there. */
function improves(
  lines: Map<number, Path>,
  line: number,
  before: Path | undefined,
  cost: number | null,
  place: Place,
): boolean {
  if (before === undefined || cost === null) return false
  const known = lines.get(line)
  if (known !== undefined && known.cost <= before.cost + cost) return false
  lines.set(line, { cost: before.cost + cost, cells: [...before.cells, place] })
  return true
}
