/** A cell of a table, by position. */
export interface Place {
  readonly row: number
  readonly column: number
}

interface Step {
  readonly cost: number
  readonly cells: readonly Place[]
}

/**
 * The cells, other than the one given, that lead from its row to its column by turns along rows and columns, of the least
 * cost together (Bellman–Ford). `costOf` is the cost ≥ 0 of a cell, or null for one that may not be used. Empty where no
 * cells lead there.
 */
export function cheapestPath(
  rowCount: number,
  columnCount: number,
  from: Place,
  costOf: (row: number, column: number) => number | null,
): readonly Place[] {
  const rows = new Map<number, Step>([[from.row, { cost: 0, cells: [] }]])
  const columns = new Map<number, Step>()
  for (let changed = true; changed; ) {
    changed = false
    for (let row = 0; row < rowCount; row++) {
      for (let column = 0; column < columnCount; column++) {
        const cost = row === from.row && column === from.column ? null : costOf(row, column)
        if (cost === null) continue
        const place = { row, column }
        if (improves(columns, column, rows.get(row), cost, place)) changed = true
        if (improves(rows, row, columns.get(column), cost, place)) changed = true
      }
    }
  }
  return columns.get(from.column)?.cells ?? []
}

/** Takes the step over a cell to a line where that is the first or a cheaper way there. */
function improves(
  lines: Map<number, Step>,
  line: number,
  before: Step | undefined,
  cost: number,
  place: Place,
): boolean {
  if (before === undefined) return false
  const known = lines.get(line)
  if (known !== undefined && known.cost <= before.cost + cost) return false
  lines.set(line, { cost: before.cost + cost, cells: [...before.cells, place] })
  return true
}
