import { absoluteRange } from '../core/hosting/absoluteRange.ts'
import { isMarker } from '../core/hosting/markerOf.ts'
import { ourSheets } from '../core/hosting/ourSheets.ts'
import { adding } from './adding.ts'
import type { Tab } from './rpc/answer.ts'

const corner = { top: 0, left: 0, bottom: 0, right: 0 }

/** The tabs of the spreadsheet in their order, each with the key of our marker. */
export function tabsOf(book: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly Tab[] {
  const keys = ourSheets(
    book.getNamedRanges().flatMap(named => {
      const name = named.getName()
      if (!isMarker(name)) return []
      // What a name referred to may have been deleted.
      const range = named.getRange() as GoogleAppsScript.Spreadsheet.Range | null
      if (range === null || range.getA1Notation() === '#REF!') return []
      return [{ name, refersTo: absoluteRange(range.getSheet().getName(), corner) }]
    }),
  )
  const unmarked = adding.read()
  return book.getSheets().map(sheet => {
    const title = sheet.getName()
    // A sheet that is a chart has no cells.
    const isGrid = sheet.getType() === SpreadsheetApp.SheetType.GRID
    const [rows, columns] = isGrid ? [sheet.getLastRow(), sheet.getLastColumn()] : [0, 0]
    // The marker is set right after a sheet was added and before it holds anything.
    const ours = keys.get(title) ?? (unmarked !== null && isGrid && adding.isIt(unmarked, sheet) ? unmarked.key : null)
    return { title, ours, visible: !sheet.isSheetHidden(), rows, columns }
  })
}

/** The tab of a title, upper and lower case being the same. */
export function tabTitled(tabs: readonly Tab[], title: string): Tab | undefined {
  return tabs.find(tab => tab.title.toLowerCase() === title.toLowerCase())
}
