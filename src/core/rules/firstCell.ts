import type { CellRef } from '../cells/cellRef.ts'
import type { Located } from '../tables/define.ts'

/** The cell of the first of these columns that the row's table has; null where it has none of them. */
export function firstCell<Key extends string>(at: Located<Key>, ...columns: readonly Key[]): CellRef | null {
  const column = columns.find(key => at.cells[key] !== undefined)
  return column === undefined ? null : (at.cells[column] ?? null)
}
