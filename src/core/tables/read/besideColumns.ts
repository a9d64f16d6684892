import { type Cell, isBlank } from '../../cells/cell.ts'
import { cellAt } from '../../cells/cellAt.ts'
import type { Grid } from '../../cells/grid.ts'
import { isNumeric } from './classifyColumn.ts'
import type { JoinedHeader } from './joinHeaders.ts'

/**
 * The columns of a legend or a note right of the table: behind a blank column, begun by a column of words, and without
 * a word in some of the rows that are about a person. Its numbers have nothing to do with the people beside them.
 */
export function besideColumns(
  headers: readonly JoinedHeader[],
  grid: Grid,
  rows: readonly number[],
  whom: number,
): ReadonlySet<number> {
  const beside = new Set<number>()
  const groups: number[][] = []
  for (const { column } of headers) {
    const last = groups[groups.length - 1]
    if (last?.includes(column - 1)) last.push(column)
    else groups.push([column])
  }
  for (const group of groups) {
    const cells = (column: number): readonly Cell[] => rows.map(row => cellAt(grid, row, column))
    const [first] = group
    if (first! <= whom || !cells(first! - 1).every(isBlank)) continue
    const words = cells(first!).filter(cell => !isBlank(cell))
    const isShorter = rows.some(row => group.every(column => isBlank(cellAt(grid, row, column))))
    if (words.length > 0 && !isNumeric(words) && isShorter) for (const column of group) beside.add(column)
  }
  return beside
}
