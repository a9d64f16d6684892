import type { Range } from '../core/cells/cellRef.ts'
import type { NamedRange } from '../core/cells/snapshot.ts'
import { isMarker } from '../core/hosting/markerOf.ts'
import { ourSheets } from '../core/hosting/ourSheets.ts'
import { countsFrom1904 } from './countsFrom1904.ts'
import { type Adding, loadJournal } from './journal.ts'

/** A tab of the workbook; `used` is the rectangle with content, null: it is blank. */
export interface BookSheet {
  readonly title: string
  readonly visible: boolean
  /** The key of our marker, also where a fault came before it was set. */
  readonly ours: string | null
  readonly used: Range | null
}

/** What the workbook consists of, before any of its cells are read. */
export interface Book {
  readonly sheets: readonly BookSheet[]
  readonly tables: readonly NamedRange[]
  /** Names of our markers that are there. */
  readonly markers: readonly string[]
  readonly adding: Adding | null
  /** Whether its days are counted from 1904. */
  readonly date1904: boolean
}

/** Lists tabs, markers and tables; three syncs, however many there are. */
export async function readBook(context: Excel.RequestContext): Promise<Book> {
  const { worksheets, names, tables } = context.workbook
  worksheets.load('items/name,items/visibility')
  names.load('items/name,items/formula,items/scope')
  tables.load('items/name,items/worksheet/name')
  const journal = loadJournal(context)
  await context.sync()
  const used = worksheets.items.map(sheet => sheet.getUsedRangeOrNullObject(true).load(corners))
  const ranges = tables.items.map(table => table.getRange().load(corners))
  await context.sync()
  const date1904 = await countsFrom1904(context)

  const named = names.items
    .filter(({ scope }) => scope === 'Workbook')
    .map(({ name, formula }) => ({ name, refersTo: String(formula) }))
  const keys = ourSheets(named)
  const adding = journal()
  const sheets = worksheets.items.map(({ name, visibility }, index): BookSheet => {
    const range = used[index]!
    const box = range.isNullObject ? null : rangeOf(range)
    // Its marker is set right after it was added and before it holds anything.
    const unmarked = adding !== null && adding.title === name && box === null ? adding.key : null
    return { title: name, visible: visibility === 'Visible', ours: keys.get(name) ?? unmarked, used: box }
  })
  return {
    sheets,
    tables: sheets.flatMap(({ title }) =>
      tables.items.flatMap(({ name, worksheet }, index) =>
        worksheet.name === title ? [{ name, sheet: title, range: rangeOf(ranges[index]!) }] : [],
      ),
    ),
    markers: named.map(({ name }) => name).filter(isMarker),
    adding,
    date1904,
  }
}

/** Of a range, for `rangeOf`. */
export const corners = 'rowIndex,columnIndex,rowCount,columnCount'

/** Of the ranges of a collection. */
export const cornersOfItems = 'items/rowIndex,items/columnIndex,items/rowCount,items/columnCount'

export function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Range {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 }
}

export function rangeIn(sheet: Excel.Worksheet, { top, left, bottom, right }: Range): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
}
