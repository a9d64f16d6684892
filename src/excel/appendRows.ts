import { type Cell, isBlank } from '../core/cells/cell.ts'
import type { CellRef } from '../core/cells/cellRef.ts'
import type { AppendRows } from '../core/cells/edit.ts'
import type { Grid } from '../core/cells/grid.ts'
import { trimGrid } from '../core/cells/trimGrid.ts'
import { type PlacedCell, placeRows } from '../core/hosting/placeRows.ts'
import { type Book, type BookSheet, rangeIn } from './bookSheets.ts'
import { ExcelError } from './excelError.ts'
import { guarded } from './guarded.ts'
import type { Pacer } from './pacer.ts'
import { readBlocks } from './readBlocks.ts'

/** Bytes of a request that one cell with its looks takes. */
const cellBytes = 2500

/** Where rows go in a sheet that is there: the cells to be written, and the table that they lengthen. */
export interface Placed {
  readonly title: string
  readonly cells: readonly PlacedCell[]
  readonly grown: { readonly name: string; readonly bottom: number; readonly range: Grid['merges'][number] } | null
}

/**
 * Finds the place of rows in a sheet of the user's. `again`: an attempt to add them failed, so that they may be there
 * already and are then not added a second time.
 */
export async function placeInSheet(
  context: Excel.RequestContext,
  book: Book,
  { title, ours, used }: BookSheet,
  edit: AppendRows,
  again: boolean,
): Promise<Placed> {
  if (ours !== null) throw new Error(`${title} is a sheet of ours, which is written whole`)
  const grid = await wholeGrid(context, title, used)
  const tables = book.tables.filter(({ sheet }) => sheet === title)
  const kept = again ? withoutAdded(edit, grid) : grid
  const placed = placeRows(edit, kept, tables)
  if ('refused' in placed) throw new ExcelError(placed.refused)
  const { cells, grown } = placed
  return {
    title,
    cells,
    grown: grown === null ? null : { name: grown.name, bottom: grown.range.bottom, range: grown.range },
  }
}

/** Writes the cells; each looks like the one that it is to look like. */
export async function writePlaced(
  context: Excel.RequestContext,
  { title, cells, grown }: Placed,
  pacer: Pacer,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(title)
  const like = cells.map(cell =>
    cell.like === undefined
      ? null
      : sheet.getRangeByIndexes(cell.like.row, cell.like.column, 1, 1).load('numberFormat'),
  )
  await context.sync()
  for (const [index, { row, column, value }] of cells.entries()) {
    await pacer.room(cellBytes + (typeof value === 'string' ? value.length * 3 : 0))
    const target = sheet.getRangeByIndexes(row, column, 1, 1).untrack()
    const model = like[index] ?? null
    if (model !== null) target.copyFrom(model, 'Formats')
    target.values = [[guarded(value, model?.numberFormat[0]?.[0] === '@')]]
  }
  if (grown === null) return
  context.workbook.tables.getItem(grown.name).resize(rangeIn(sheet, grown.range))
}

/** The cells that hold something because rows were added. */
export function addedCells({ title, cells }: Placed): readonly CellRef[] {
  return cells.filter(({ value }) => !isBlank(value)).map(({ row, column }) => ({ sheet: title, row, column }))
}

async function wholeGrid(context: Excel.RequestContext, title: string, used: BookSheet['used']): Promise<Grid> {
  const blank: Grid = {
    sheet: title,
    top: 0,
    left: 0,
    cells: [],
    formats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  }
  if (used === null) return blank
  const cells: (readonly Cell[])[] = []
  const bytesPerRow = (used.right - used.left + 1) * 20
  await readBlocks(context, [{ sheet: title, range: used, bytesPerRow, take: rows => void cells.push(...rows) }])
  return trimGrid({ ...blank, top: used.top, left: used.left, cells }) ?? blank
}

/** The grid without those of its last rows that are the ones to be added. */
function withoutAdded({ headers, rows }: AppendRows, grid: Grid): Grid {
  const header = grid.cells.findIndex(cells => headers.every(text => cells.includes(text)))
  if (header < 0) return grid
  const columns = headers.map(text => grid.cells[header]!.indexOf(text))
  for (let count = rows.length; count > 0; count--) {
    const last = grid.cells.slice(-count)
    const added = last.every((cells, index) =>
      columns.every((column, at) => (cells[column] ?? null) === (rows[index]![at] ?? null)),
    )
    if (added && grid.cells.length - count > header) return { ...grid, cells: grid.cells.slice(0, -count) }
  }
  return grid
}
