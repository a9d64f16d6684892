import { cellReader } from '../cellReader.ts'
import { gridOf } from '../gridOf.ts'
import type { AnswerOf } from '../rpc/answer.ts'
import type { RequestOf } from '../rpc/request.ts'
import { sheetTitled } from '../sheetTitled.ts'
import { tabsOf } from '../tabsOf.ts'

/** What a log of ours holds. */
export function log({ key }: RequestOf<'log'>): AnswerOf<'log'> {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  const tab = tabsOf(book).find(({ ours }) => ours === key)
  return tab === undefined ? null : gridOf(sheetTitled(book, tab.title), tab, cellReader(book))
}
