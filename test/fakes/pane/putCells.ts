import type { Cell } from '../../../src/core/cells/cell.ts'
import { gridEnd } from '../../../src/core/cells/cellAt.ts'
import type { CellRef } from '../../../src/core/cells/cellRef.ts'
import type { FormatClass } from '../../../src/core/cells/formatClass.ts'
import type { Grid } from '../../../src/core/cells/grid.ts'
import type { SheetTitle, Snapshot } from '../../../src/core/cells/snapshot.ts'
import { trimGrid } from '../../../src/core/cells/trimGrid.ts'

/** The workbook with other values in some cells; their sheets are there. */
export function putCells(
  snapshot: Snapshot,
  values: readonly { readonly cell: CellRef; readonly value: Cell }[],
): Snapshot {
  const titles = new Set(values.map(({ cell }) => cell.sheet))
  return [...titles].reduce((base, title) => {
    const before = base.grids.find(({ sheet }) => sheet === title) ?? null
    const cells = inSheet(before)
    for (const { cell, value } of values) {
      if (cell.sheet !== title) continue
      while (cells.length <= cell.row) cells.push([])
      const row = cells[cell.row]!
      while (row.length < cell.column) row.push(null)
      row[cell.column] = value
    }
    return withGrid(base, title, gridOf(title, cells, before))
  }, snapshot)
}

/** The workbook with a sheet in place of the one with the same marker, else with a new one after all others. */
export function putSheet(
  snapshot: Snapshot,
  { title, ours }: Pick<SheetTitle, 'title' | 'ours'>,
  cells: readonly (readonly Cell[])[],
): Snapshot {
  const old = snapshot.sheets.find(sheet => ours !== null && sheet.ours === ours)
  const base: Snapshot = old
    ? { ...snapshot, grids: snapshot.grids.filter(({ sheet }) => sheet !== old.title) }
    : { ...snapshot, sheets: [...snapshot.sheets, { title, ours, visible: true }] }
  return withGrid(base, old?.title ?? title, gridOf(old?.title ?? title, cells, null))
}

/** The workbook without the sheets that carry these markers. */
export function takeSheets(snapshot: Snapshot, keys: readonly string[]): Snapshot {
  const gone = new Set(
    snapshot.sheets.flatMap(({ title, ours }) => (ours !== null && keys.includes(ours) ? [title] : [])),
  )
  return {
    ...snapshot,
    sheets: snapshot.sheets.filter(({ title }) => !gone.has(title)),
    grids: snapshot.grids.filter(({ sheet }) => !gone.has(sheet)),
  }
}

/** Cells by their sheet positions, so that row and column numbers are those of the sheet. */
function inSheet(grid: Grid | null): Cell[][] {
  if (grid === null) return []
  const blank: readonly Cell[] = Array.from({ length: grid.left }, () => null)
  return [...Array.from({ length: grid.top }, () => []), ...grid.cells.map(row => [...blank, ...row])]
}

function gridOf(sheet: string, cells: readonly (readonly Cell[])[], before: Grid | null): Grid | null {
  const formats = Array.from(
    { length: before ? gridEnd(before).column : 0 },
    (_, column): FormatClass => before?.formats[column - before.left] ?? 'general',
  )
  const { merges = [], hiddenRows = [], hiddenColumns = [] } = before ?? {}
  return trimGrid({ sheet, top: 0, left: 0, cells, formats, merges, hiddenRows, hiddenColumns })
}

/** Grids stand in the order of the tabs. */
function withGrid(snapshot: Snapshot, title: string, grid: Grid | null): Snapshot {
  const others = new Map(snapshot.grids.map(each => [each.sheet, each]))
  const grids = snapshot.sheets.flatMap(sheet => (sheet.title === title ? grid : others.get(sheet.title)) ?? [])
  return { ...snapshot, grids }
}
