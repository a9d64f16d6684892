import type { Cell } from '../core/cells/cell.ts'
import type { Range } from '../core/cells/cellRef.ts'
import { columnFormat, formatRows } from '../core/cells/columnFormat.ts'
import type { FormatClass } from '../core/cells/formatClass.ts'
import type { Grid } from '../core/cells/grid.ts'
import type { Snapshot } from '../core/cells/snapshot.ts'
import { trimGrid } from '../core/cells/trimGrid.ts'
import type { Watcher } from '../core/host.ts'
import { isLog } from '../core/output/isLog.ts'
import { headRowsOf, recognizedSheets } from '../core/tables/find/recognizedSheets.ts'
import type { TableName } from '../core/tables/index.ts'
import { type Book, cornersOfItems, rangeIn, rangeOf } from './bookSheets.ts'
import { type Hidden, hiddenPositions } from './hiddenPositions.ts'
import { readBlocks, type WantedCells } from './readBlocks.ts'
import { unknownErrors } from './unknownErrors.ts'

/** Bytes of a cell in an answer before any was read: a short text with its quotes. */
const usualBytes = 20

/** What is known of one sheet; more rows are added as they are read. */
interface Sheet {
  readonly title: string
  readonly used: Range
  readonly date1904: boolean
  readonly rows: Cell[][]
  formats: readonly FormatClass[]
  merges: readonly Range[]
  hiddenRows: Hidden
  hiddenColumns: Hidden
}

/** What a command that reads the tables `wanted` is given of a workbook: heads first, then whole the sheets that it needs. */
export async function readSnapshot(
  context: Excel.RequestContext,
  { sheets: listed, tables: namedRanges, date1904 }: Book,
  wanted: readonly TableName[],
  on?: Watcher,
): Promise<Snapshot> {
  const read = new Map<string, Sheet>()
  for (const { title, used, ours } of listed) {
    if (used === null || (ours !== null && !isLog(ours))) continue
    const unknown = { formats: [], merges: [], hiddenRows: false, hiddenColumns: false }
    read.set(title, { title, used, date1904, rows: [], ...unknown })
  }
  const looks = await askLooks(context, [...read.values()])
  await readHeads(context, [...read.values()])
  looks()

  const tabs = listed.map(({ title, ours, visible }) => ({ title, ours, visible }))
  const heads = [...read.values()].flatMap(sheet => headOf(gridOf(sheet)) ?? [])
  const recognized = recognizedSheets({ sheets: tabs, grids: heads, namedRanges }, wanted)
  const kept = recognized.flatMap(({ title, read: how }) => {
    const sheet = read.get(title)
    return sheet === undefined || how === 'nothing' ? [] : [{ sheet, how }]
  })
  await readBlocks(
    context,
    kept.flatMap(({ sheet, how }) => (how === 'all' ? rowsFrom(sheet, sheet.used.bottom) : [])),
    on,
  )
  await unknownErrors(
    context,
    kept.map(({ sheet: { title, used, rows } }) => ({ title, top: used.top, left: used.left, rows })),
  )
  const hidden = await readHidden(
    context,
    kept.map(({ sheet }) => sheet),
  )
  return {
    sheets: recognized.map(({ title, ours, visible, recognized: keys }) => ({
      title,
      ours,
      visible,
      recognized: keys,
    })),
    grids: kept.flatMap(({ sheet, how }, index) => {
      const grid = gridOf(sheet, hidden[index])
      return (how === 'all' ? grid : headOf(grid)) ?? []
    }),
    namedRanges,
    ...(date1904 ? { date1904 } : {}),
  }
}

/** Reads from the top of each sheet until its head is there, also below blank rows. */
async function readHeads(context: Excel.RequestContext, sheets: readonly Sheet[]): Promise<void> {
  let more = 0
  for (;;) {
    const missing = sheets.flatMap(sheet => {
      const top = gridOf(sheet)?.top ?? sheet.used.top + more
      const bottom = Math.min(sheet.used.bottom, top + headRowsOf(sheet.title) - 1)
      return rowsFrom(sheet, bottom)
    })
    if (missing.length === 0) return
    await readBlocks(context, missing)
    more = Math.max(formatRows, more * 2)
  }
}

/** The rows of a sheet that were not read yet, down to `bottom`. */
function rowsFrom({ title, used, date1904, rows }: Sheet, bottom: number): WantedCells[] {
  const top = used.top + rows.length
  if (top > bottom) return []
  const columns = used.right - used.left + 1
  const sample = rows.slice(-formatRows)
  const bytesPerRow = sample.length === 0 ? columns * usualBytes : JSON.stringify(sample).length / sample.length
  return [
    {
      sheet: title,
      range: { ...used, top, bottom },
      date1904,
      bytesPerRow: Math.max(columns, bytesPerRow),
      take: read => {
        for (const row of read) rows.push([...row])
      },
    },
  ]
}

/** Asks how numbers look, what is merged, and whether anything is hidden; the result is to be called when heads are read. */
async function askLooks(context: Excel.RequestContext, sheets: readonly Sheet[]): Promise<() => void> {
  const asked = sheets.map(sheet => {
    const { used } = sheet
    const worksheet = context.workbook.worksheets.getItem(sheet.title)
    const whole = rangeIn(worksheet, used).load('rowHidden,columnHidden')
    const merged = whole.getMergedAreasOrNullObject()
    merged.areas.load(cornersOfItems)
    const formatted = used.top < formatRows
    const top = formatted
      ? rangeIn(worksheet, { ...used, bottom: Math.min(used.bottom, formatRows - 1) }).load('numberFormat')
      : null
    return { sheet, whole, merged, top }
  })
  await context.sync()
  return () => {
    for (const { sheet, whole, merged, top } of asked) {
      sheet.hiddenRows = whole.rowHidden as Hidden
      sheet.hiddenColumns = whole.columnHidden as Hidden
      sheet.merges = merged.isNullObject ? [] : merged.areas.items.map(rangeOf)
      const codes: readonly (readonly string[])[] = top === null ? [] : top.numberFormat
      sheet.formats = Array.from({ length: sheet.used.right - sheet.used.left + 1 }, (_, column) =>
        columnFormat(codes.flatMap((row, index) => (isNumber(sheet.rows[index]?.[column]) ? [row[column]!] : []))),
      )
    }
  }
}

function isNumber(cell: Cell | undefined): boolean {
  return typeof cell === 'number'
}

async function readHidden(context: Excel.RequestContext, sheets: readonly Sheet[]) {
  const ranges = sheets.flatMap(({ title, used, rows, hiddenRows, hiddenColumns }) => {
    const range = { ...used, bottom: used.top + rows.length - 1 }
    return [
      { sheet: title, range, of: 'rowHidden' as const, hidden: hiddenRows },
      { sheet: title, range, of: 'columnHidden' as const, hidden: hiddenColumns },
    ]
  })
  const found = await hiddenPositions(context, ranges)
  return sheets.map((_, index) => ({ rows: found[index * 2]!, columns: found[index * 2 + 1]! }))
}

function gridOf(
  { title, used, rows, formats, merges }: Sheet,
  hidden: { readonly rows: readonly number[]; readonly columns: readonly number[] } = { rows: [], columns: [] },
): Grid | null {
  return trimGrid({
    ...{ sheet: title, top: used.top, left: used.left, cells: rows, formats, merges },
    ...{ hiddenRows: hidden.rows, hiddenColumns: hidden.columns },
  })
}

function headOf(grid: Grid | null): Grid | null {
  if (grid === null) return null
  const rows = headRowsOf(grid.sheet)
  return grid.cells.length <= rows ? grid : trimGrid({ ...grid, cells: grid.cells.slice(0, rows) })
}
