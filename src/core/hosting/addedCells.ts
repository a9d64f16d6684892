import { cellAt } from '../cells/cellAt.ts'
import type { CellRef } from '../cells/cellRef.ts'
import type { Edit } from '../cells/edit.ts'
import type { Grid } from '../cells/grid.ts'
import type { Snapshot } from '../cells/snapshot.ts'

/**
 * The cells that rows were added to, found by what the sheets hold before and after. A sheet that was added with its
 * rows keeps its headers, which are its first row.
 */
export function addedCells(edits: readonly Edit[], before: Snapshot, after: Snapshot): readonly CellRef[] {
  const titles = new Set(edits.flatMap(edit => (edit.kind === 'appendRows' ? [edit.sheet.toLowerCase()] : [])))
  return after.grids
    .filter(({ sheet }) => titles.has(sheet.toLowerCase()))
    .flatMap(grid => {
      const held = before.grids.find(({ sheet }) => sheet.toLowerCase() === grid.sheet.toLowerCase())
      return filledCells(grid).filter(({ row, column }) => {
        return held === undefined ? row > grid.top : cellAt(held, row, column) === null
      })
    })
}

function filledCells({ sheet, top, left, cells }: Grid): readonly CellRef[] {
  return cells.flatMap((row, y) =>
    row.flatMap((cell, x) => (cell === null ? [] : [{ sheet, row: top + y, column: left + x }])),
  )
}
