import type { Cell } from '../../cells/cell.ts'
import { cellText } from '../../cells/cell.ts'
import { cellAt, gridEnd } from '../../cells/cellAt.ts'
import type { Snapshot } from '../../cells/snapshot.ts'
import type { TableName } from '../../tables/index.ts'
import { normalizeName } from '../../tables/normalizeName.ts'
import type { Reading } from '../../tables/reading.ts'

/** What stands in a column of a table, by the place of a row of that table; null where the row is of another sheet. */
export type OtherColumn = (row: { readonly sheet: string; readonly row: number }) => Cell

/**
 * A column by its header, whatever it was taken for: a table keeps only the columns that it knows. Case, spaces and
 * punctuation of the header never matter. Null where no sheet of the table has it.
 */
export function otherColumn(
  table: TableName,
  header: string,
  { blocks }: Pick<Reading, 'blocks'>,
  { grids }: Snapshot,
): OtherColumn | null {
  const wanted = normalizeName(header)
  const columns = new Map<string, number>()
  for (const block of blocks) {
    const grid = grids.find(({ sheet }) => sheet === block.sheet)
    if (block.table !== table || grid === undefined || columns.has(block.sheet)) continue
    const { column: last } = gridEnd(grid)
    for (let column = grid.left; column <= last; column++) {
      if (normalizeName(cellText(cellAt(grid, block.headerBottom, column))) !== wanted) continue
      columns.set(block.sheet, column)
      break
    }
  }
  if (columns.size === 0) return null
  const gridOf = new Map(grids.map(grid => [grid.sheet, grid]))
  return ({ sheet, row }) => {
    const column = columns.get(sheet)
    return column === undefined ? null : cellAt(gridOf.get(sheet)!, row, column)
  }
}
