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
  const rows = new Map<number, Step>([[from.row, { cost: 0, place: null, before: null }]])
  const columns = new Map<number, Step>()
  for (let changed = true; changed; ) {
    changed = false
    for (let row = 0; row < rowCount; row++) {
      for (let column = 0; column < columnCount; column++) {
        if (row === from.row && column === from.column) continue
        const place = { row, column }
        if (improves(columns, column, rows.get(row), costOf(row, column, 'opposite'), place)) changed = true
        // Nothing is cheaper than a path that costs nothing, which there mostly is where much is hidden.
        if (column === from.column && columns.get(column)?.cost === 0) return pathOf(columns.get(column)!)
        if (improves(rows, row, columns.get(column), costOf(row, column, 'alike'), place)) changed = true
      }
    }
  }
  const last = columns.get(from.column)
  return last === undefined ? null : pathOf(last)
}

/** The last cell of a path to a line, and the path to the line before. */
interface Step {
  readonly cost: number
  readonly place: Place | null
  readonly before: Step | null
}

function pathOf(last: Step): Path {
  const cells: Place[] = []
  for (let step: Step | null = last; step !== null; step = step.before)
    if (step.place !== null) cells.unshift(step.place)
  return { cost: last.cost, cells }
}

/** Takes the step over a cell to a line where that is the first or a cheaper way there. */
function improves(
  lines: Map<number, Step>,
  line: number,
  before: Step | undefined,
  cost: number | null,
  place: Place,
): boolean {
  if (before === undefined || cost === null) return false
  const known = lines.get(line)
  if (known !== undefined && known.cost <= before.cost + cost) return false
  lines.set(line, { cost: before.cost + cost, place, before })
  return true
}
