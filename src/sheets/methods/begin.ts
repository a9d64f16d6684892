import type { RowsToAppend } from '../../core/hosting/placeRows.ts'
import { cellReader } from '../cellReader.ts'
import { checkMarks } from '../checks/checkMarks.ts'
import { checkRemoval } from '../checks/checkRemoval.ts'
import { checkSheets } from '../checks/checkSheets.ts'
import { heldCells } from '../checks/heldCells.ts'
import { placeInSheet } from '../checks/placeInSheet.ts'
import { isAsItWas } from '../isAsItWas.ts'
import type { Begun } from '../rpc/answer.ts'
import type { RequestOf } from '../rpc/request.ts'
import { SheetsError } from '../rpc/sheetsError.ts'
import { words } from '../rpc/words.ts'
import { tabsOf, tabTitled } from '../tabsOf.ts'
import { writingMark } from '../writingMark.ts'

/** Refuses everything that can be refused; nothing is written yet but the mark of the run. */
export function begin(order: RequestOf<'begin'>): Begun {
  const { run, earlier } = order
  writingMark.check(run)
  const book = SpreadsheetApp.getActiveSpreadsheet()
  const cellOf = cellReader(book)
  const tabs = tabsOf(book)
  const changed = order.unchanged.find(rows => !isAsItWas(book, rows, cellOf))
  if (changed !== undefined) throw new SheetsError(words.changed(changed.sheet))
  const held = heldCells(book, tabs, order.set, cellOf)
  const places = order.append.map((rows, index) => {
    const tab = tabTitled(tabs, rows.sheet)
    const before = earlier?.[index]
    // The sheet that an attempt has added for the rows is written whole.
    return tab === undefined || before === null ? null : placeInSheet(book, tab, rows, before, cellOf)
  })
  checkMarks(tabs, order.mark)
  checkRemoval(book, tabs, order.remove)
  const added = order.append.filter(
    ({ sheet }, index) => places[index] === null && tabTitled(tabs, sheet) === undefined,
  )
  const sheets = [...order.sheets, ...added.map(sizeOfRows)]
  checkSheets(book, tabs, sheets)
  const shown = sheets.length + order.remove.length > 0 || places.includes(null)
  if (shown) writingMark.show(run)
  return { shown, held, places, tabs }
}

function sizeOfRows({ sheet, headers, rows }: RowsToAppend): RequestOf<'begin'>['sheets'][number] {
  return { key: null, title: sheet, rows: rows.length + 1, width: headers.length }
}
