import type { CellRef } from './cellRef.ts'

/** A cell as the key of a map. */
export function cellKey({ sheet, row, column }: CellRef): string {
  return `${row} ${column} ${sheet}`
}
