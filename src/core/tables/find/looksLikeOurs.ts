import { cellText } from '../../cells/cell.ts'
import type { Grid } from '../../cells/grid.ts'

/** Whether a sheet begins as those that Throughline writes. Without our marker it is neither read nor replaced. */
export function looksLikeOurs(grid: Grid): boolean {
  return cellText(grid.cells[0]?.[0] ?? null).startsWith('Throughline:')
}
