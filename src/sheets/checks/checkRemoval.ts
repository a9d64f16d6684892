import type { Tab } from '../rpc/answer.ts'
import { SheetsError } from '../rpc/sheetsError.ts'
import { words } from '../rpc/words.ts'
import { sheetTitled } from '../sheetTitled.ts'
import { assertSheetEditable } from './assertEditable.ts'

/** A spreadsheet shows one sheet at least. */
export function checkRemoval(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: readonly Tab[],
  keys: readonly string[],
): void {
  const going = tabs.filter(({ ours }) => ours !== null && keys.includes(ours))
  const [first] = going
  if (first !== undefined && !tabs.some(tab => tab.visible && !going.includes(tab))) {
    throw new SheetsError(words.lastSheet(first.title))
  }
  for (const { title } of going) assertSheetEditable(sheetTitled(book, title))
}
