import type { CellRef } from '../cells/cellRef.ts'

/** The cells that there are, but for the one that a finding stands at. */
export function relatedCells(cells: readonly (CellRef | null | undefined)[], at: CellRef | null): readonly CellRef[] {
  return cells.filter(cell => cell != null && cell !== at).map(cell => cell!)
}
