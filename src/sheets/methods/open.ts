import { isBlank } from '../../core/cells/cell.ts'
import type { Range } from '../../core/cells/cellRef.ts'
import { isLog } from '../../core/output/isLog.ts'
import { headRows } from '../../core/tables/find/headRows.ts'
import { budget } from '../budget.ts'
import { type CellReader, cellReader } from '../cellReader.ts'
import { columnFormats } from '../columnFormats.ts'
import { rawRange } from '../readRange.ts'
import type { Head, Opened, Tab } from '../rpc/answer.ts'
import type { RequestOf } from '../rpc/request.ts'
import { tabsOf } from '../tabsOf.ts'

/** Lists the tabs, with the heads of as many as fit into a step, from tab `from` on. */
export function open({ from }: RequestOf<'open'>): Opened {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  const cellOf = cellReader(book)
  const tabs = tabsOf(book)
  const mayGoOn = budget()
  const heads: Head[] = []
  for (let index = from; index < tabs.length; index++) {
    const tab = tabs[index]!
    if (!isRead(tab)) continue
    if (!mayGoOn()) return { tabs, heads, next: index }
    heads.push(headOf(book.getSheetByName(tab.title)!, tab, cellOf))
  }
  return { tabs, heads, next: null }
}

/** Our own sheets are written and not read, but for those that hold what was done. */
function isRead({ ours, rows }: Tab): boolean {
  return rows > 0 && (ours === null || isLog(ours))
}

/** Rows from the first one on until the head is there, also below blank rows. */
function headOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, { title, rows, columns }: Tab, cellOf: CellReader): Head {
  const raw: (readonly unknown[])[] = []
  let wanted = Math.min(rows, headRows)
  while (raw.length < wanted) {
    const more = rawRange(sheet, { top: raw.length, left: 0, rows: wanted - raw.length, columns })
    if (more.length === 0) break
    raw.push(...more)
    const first = raw.findIndex(row => row.some(value => !isBlank(cellOf(value))))
    wanted = Math.min(rows, first < 0 ? raw.length * 2 : first + headRows)
  }
  return {
    title,
    cells: raw.map(row => row.map(cellOf)),
    formats: columnFormats(sheet, raw, cellOf),
    merges: sheet.getDataRange().getMergedRanges().map(zeroBased),
  }
}

function zeroBased(range: GoogleAppsScript.Spreadsheet.Range): Range {
  const [top, left] = [range.getRow() - 1, range.getColumn() - 1]
  return { top, left, bottom: top + range.getNumRows() - 1, right: left + range.getNumColumns() - 1 }
}
