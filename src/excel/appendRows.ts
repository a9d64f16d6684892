import { type Cell, isBlank } from '../core/cells/cell.ts'
import { cellAt } from '../core/cells/cellAt.ts'
import type { CellRef, Range } from '../core/cells/cellRef.ts'
import type { AppendRows } from '../core/cells/edit.ts'
import { type PlacedCell, placeRows } from '../core/hosting/placeRows.ts'
import { type Book, type BookSheet, rangeIn } from './bookSheets.ts'
import { ExcelError } from './excelError.ts'
import { guarded } from './guarded.ts'
import type { Pacer } from './pacer.ts'
import { readGrid } from './readGrid.ts'

/** Bytes of a request that one cell with its looks takes. */
const cellBytes = 2500

/** Where rows go in a sheet that is there: the cells to be written, and the table that they lengthen. */
export interface Placed {
  readonly title: string
  readonly cells: readonly PlacedCell[]
  readonly grown: { readonly name: string; readonly range: Range } | null
}

/**
 * Finds the place of rows in a sheet of the user's. `earlier`: where an attempt that failed has put them, which is where
 * they go again unless something else stands there by now.
 */
export async function placeInSheet(
  context: Excel.RequestContext,
  book: Book,
  { title, ours, used }: BookSheet,
  edit: AppendRows,
  earlier: Placed | null,
): Promise<Placed> {
  if (ours !== null) throw new Error(`${title} is a sheet of ours, which is written whole`)
  const grid = await readGrid(context, title, used)
  if (earlier?.cells.every(cell => mayHold(cellAt(grid, cell.row, cell.column), cell.value))) return earlier
  const tables = book.tables.filter(({ sheet }) => sheet === title)
  const placed = placeRows(edit, grid, tables)
  if ('refused' in placed) throw new ExcelError(placed.refused)
  const { cells, grown } = placed
  return { title, cells, grown: grown === null ? null : { name: grown.name, range: grown.range } }
}

function mayHold(held: Cell, value: Cell): boolean {
  return isBlank(held) || JSON.stringify(held) === JSON.stringify(value)
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
