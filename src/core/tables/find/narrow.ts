import type { Grid } from '../../cells/grid.ts'
import type { Snapshot } from '../../cells/snapshot.ts'
import { trimGrid } from '../../cells/trimGrid.ts'
import type { TableName } from '../index.ts'
import { headRowsOf, recognizedSheets } from './recognizedSheets.ts'

/** Of a whole workbook, what a command that reads the tables `wanted` is given; each tab says what it was recognized as. */
export function narrow(workbook: Snapshot, wanted: readonly TableName[]): Snapshot {
  const heads = { ...workbook, grids: workbook.grids.flatMap(grid => headOf(grid) ?? []) }
  const sheets = recognizedSheets(heads, wanted)
  const kept = { all: workbook, head: heads, nothing: null }
  return {
    ...workbook,
    sheets: sheets.map(({ title, ours, visible, recognized }) => ({ title, ours, visible, recognized })),
    grids: sheets.flatMap(({ title, read }) => kept[read]?.grids.filter(grid => grid.sheet === title) ?? []),
  }
}

function headOf(grid: Grid): Grid | null {
  const rows = headRowsOf(grid.sheet)
  return grid.cells.length <= rows ? grid : trimGrid({ ...grid, cells: grid.cells.slice(0, rows) })
}
