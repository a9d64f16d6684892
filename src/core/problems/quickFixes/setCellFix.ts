import type { Cell } from '../../cells/cell.ts'
import type { CellRef } from '../../cells/cellRef.ts'
import type { QuickFix } from '../finding.ts'

/** Offers to replace one cell of the user's. */
export function setCellFix(cell: CellRef, value: Cell, title: string): QuickFix {
  return { title, edits: [{ kind: 'setCell', cell, value, asked: true }] }
}
