import { type Cell, isBlank } from '../core/cells/cell.ts'
import { cellAt } from '../core/cells/cellAt.ts'
import type { CellRef, Range } from '../core/cells/cellRef.ts'
import type { AppendRows } from '../core/cells/edit.ts'
import { type PlacedCell, placeRows } from '../core/hosting/placeRows.ts'
import { type Book, type BookSheet, rangeIn } from './bookSheets.ts'
import { dayTo1904 } from './days.ts'
import { ExcelError } from './excelError.ts'
import { guarded } from './guarded.ts'
import type { Pacer } from './pacer.ts'
import { bytesOf } from './readBlocks.ts'
import { readGrid } from './readGrid.ts'

/** Bytes of a request that one cell with its looks takes. */
const cellBytes = 2500

/** Most cells that the library assigns in one action. */
const wholeCells = 1500

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
  const grid = await readGrid(context, book, title, used)
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

/**
 * Writes the cells; each looks like the one that it is to look like. What they hold comes last and at once: whatever comes
 * between, even the end of the pane, the rows are there whole, or nothing of them is and their place is found again.
 */
export async function writePlaced(
  context: Excel.RequestContext,
  { date1904 }: Book,
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
  for (const [index, { row, column }] of cells.entries()) {
    const model = like[index] ?? null
    if (model === null) continue
    await pacer.room(cellBytes)
    sheet.getRangeByIndexes(row, column, 1, 1).untrack().copyFrom(model, 'Formats')
  }
  if (grown !== null) context.workbook.tables.getItem(grown.name).resize(rangeIn(sheet, grown.range))
  const typed = cells.map(({ row, column, value }, index) => {
    const format: string = like[index]?.numberFormat[0]?.[0] ?? 'General'
    return { row, column, value: guarded(date1904 ? dayTo1904(value, format) : value, format === '@') }
  })
  for (const { range, values } of blocksOf(typed)) {
    await pacer.room(cellBytes + bytesOf(values))
    rangeIn(sheet, range).untrack().values = values
  }
}

interface TypedCell {
  readonly row: number
  readonly column: number
  readonly value: string | number | boolean
}

/** Cells as rectangles of neighboring rows that Excel takes in one piece each; null leaves a cell as it is. */
function blocksOf(cells: readonly TypedCell[]) {
  const [left, right] = [Math.min(...cells.map(({ column }) => column)), Math.max(...cells.map(({ column }) => column))]
  const width = right - left + 1
  const rows = new Map<number, (TypedCell['value'] | null)[]>()
  for (const { row, column, value } of cells) {
    const held = rows.get(row) ?? Array.from({ length: width }, () => null)
    rows.set(row, held)
    held[column - left] = value
  }
  const blocks: { range: Range; values: (TypedCell['value'] | null)[][] }[] = []
  for (const [row, values] of [...rows].sort(([a], [b]) => a - b)) {
    const last = blocks[blocks.length - 1]
    if (last?.range.bottom === row - 1 && (last.values.length + 1) * width <= wholeCells) {
      last.range = { ...last.range, bottom: row }
      last.values.push(values)
    } else blocks.push({ range: { top: row, left, bottom: row, right }, values: [values] })
  }
  return blocks
}

/** The cells that hold something because rows were added. */
export function addedCells({ title, cells }: Pick<Placed, 'title' | 'cells'>): readonly CellRef[] {
  return cells.filter(({ value }) => !isBlank(value)).map(({ row, column }) => ({ sheet: title, row, column }))
}
