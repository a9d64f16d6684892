import { leastShownCount, type SuppressedGrid, suppressedGrid } from './suppressedGrid.ts'

/**
 * Several tables of the same people by the same columns, such as by evidence and by rater, as they may be shown together.
 * What one table shows of a column would give away what another hides, so a sum that is hidden in one is hidden in all,
 * and with it every number of its column and the sums of its rows: then these can change in each table as they do in the
 * others.
 *
 * @param totals of everybody, by column; people whom a table has no row for are taken for one more row of it
 */
export function suppressedGrids(
  tables: readonly (readonly (readonly number[])[])[],
  totals: readonly number[],
  least = leastShownCount,
): readonly SuppressedGrid[] {
  const whole = tables.map(table => withOthers(table, totals))
  let withheld: ReadonlySet<number> = new Set()
  for (;;) {
    const grids = whole.map(table => suppressedGrid(table, least, withheld))
    const found = new Set(grids.flatMap(hiddenSums))
    if (found.size <= withheld.size) return grids.map((grid, at) => withoutOthers(grid, tables[at]!.length))
    withheld = found
  }
}

function withOthers(table: readonly (readonly number[])[], totals: readonly number[]): readonly (readonly number[])[] {
  const rest = totals.map((total, column) => table.reduce((sum, row) => sum - row[column]!, total))
  return rest.some(count => count > 0) ? [...table, rest] : table
}

function hiddenSums({ columns, total }: SuppressedGrid): readonly number[] {
  return [...columns, total].flatMap((sum, column) => (sum === null ? [column] : []))
}

/** Without the row of others; the sums stay those of everybody. */
function withoutOthers(grid: SuppressedGrid, rowCount: number): SuppressedGrid {
  return { ...grid, cells: grid.cells.slice(0, rowCount), rows: grid.rows.slice(0, rowCount) }
}
