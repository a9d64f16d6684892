import type { Range } from '../../../src/core/cells/cellRef.ts'
import type { SimCell, SimSheet } from './simBook.ts'

/** The smallest rectangle around the cells that count; null: none does. */
export function boxOf({ rows }: SimSheet, counts: (cell: SimCell) => boolean): Range | null {
  let box: Range | null = null
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (!counts(cell)) return
      box = {
        top: box?.top ?? row,
        left: Math.min(box?.left ?? column, column),
        bottom: row,
        right: Math.max(box?.right ?? column, column),
      }
    })
  })
  return box
}
