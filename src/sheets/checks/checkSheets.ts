import { assertTitle } from '../../core/hosting/assertTitle.ts'
import { renamedMeanwhile } from '../../core/hosting/renamedMeanwhile.ts'
import { adding } from '../adding.ts'
import type { Tab } from '../rpc/answer.ts'
import type { RequestOf } from '../rpc/request.ts'
import { SheetsError } from '../rpc/sheetsError.ts'
import { words } from '../rpc/words.ts'
import { sheetTitled } from '../sheetTitled.ts'
import { tabTitled } from '../tabsOf.ts'
import { assertSheetEditable } from './assertEditable.ts'

/** Most cells that a spreadsheet of Google holds. */
const mostCells = 10_000_000

/** Rows and columns of a sheet that is added, at the least. */
const leastSize = { rows: 1000, width: 26 }

/** Sheets that are to be written have titles that are free, may be changed, and fit. */
export function checkSheets(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: readonly Tab[],
  sheets: RequestOf<'begin'>['sheets'],
): void {
  const unfinished = adding.read()
  let cells = book.getSheets().reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0)
  for (const { key, title, rows, width } of sheets) {
    assertTitle(title, [])
    const own = tabs.find(({ ours }) => key !== null && ours === key)
    const taken = tabTitled(tabs, title)
    const isUnfinished = (tab: Tab): boolean =>
      key === null && unfinished?.key === null && adding.isIt(unfinished, sheetTitled(book, tab.title))
    if (taken !== undefined && taken !== own && !isUnfinished(taken)) throw new SheetsError(words.taken(title))
    if (own !== undefined && own.title !== title) throw new SheetsError(renamedMeanwhile(title, own.title))
    const sheet = own === undefined ? null : sheetTitled(book, own.title)
    if (sheet !== null) assertSheetEditable(sheet)
    const size = sheet === null ? leastSize : { rows: sheet.getMaxRows(), width: sheet.getMaxColumns() }
    cells += Math.max(rows, size.rows) * Math.max(width, size.width) - (sheet === null ? 0 : size.rows * size.width)
    if (cells > mostCells) throw new SheetsError(words.tooLarge)
  }
}
