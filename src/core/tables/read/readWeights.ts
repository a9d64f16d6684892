import { type Cell, cellText, isBlank, isError } from '../../cells/cell.ts'
import { cellAt } from '../../cells/cellAt.ts'
import type { Grid } from '../../cells/grid.ts'
import type { Block } from '../block.ts'
import { isTotalWord } from '../vocabulary/planRows.ts'
import { type Weight, weights } from '../weights.ts'
import type { ReadContext } from './readContext.ts'
import { bodyRows, columnsOf, readRows } from './readRows.ts'

/** Reads Weights: one row per role and metric, or a square of metrics and roles with the weights inside. */
export function readWeights(block: Block, grid: Grid, context: ReadContext): readonly Weight[] {
  const columns = columnsOf(block)
  if (columns.has('weight') || columns.has('role') === columns.has('metric'))
    return readRows(weights, block, grid, context)
  const down = columns.has('metric') ? 'metric' : 'role'
  const across = down === 'metric' ? 'role' : 'metric'
  const labels = columns.get(down)!
  const rows = bodyRows(block, grid, new Map([[down, labels]]), context)
  const headers = block.headers.filter(({ column, header }) => column === null && !isTotalWord(header))
  return rows.flatMap(row =>
    headers.map(({ header, cell }): Weight => {
      const label = { sheet: block.sheet, row, column: labels }
      const weight = { sheet: block.sheet, row, column: cell.column }
      const names = { [down]: cellText(cellAt(grid, row, labels)), [across]: header }
      return {
        ...emptyWeight,
        role: names.role!,
        metric: names.metric!,
        weight: weightOf(cellAt(grid, row, cell.column)),
        at: { sheet: block.sheet, row, cells: { weight, [down]: label, [across]: cell } },
      }
    }),
  )
}

const emptyWeight = Object.fromEntries(Object.keys(weights.columns).map(key => [key, null])) as unknown as Weight

function weightOf(cell: Cell): string | number | null {
  if (isBlank(cell) || isError(cell)) return null
  return typeof cell === 'number' ? cell : cellText(cell)
}
