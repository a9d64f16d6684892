import { budget } from '../budget.ts'
import { cellReader } from '../cellReader.ts'
import { isAsItWas } from '../isAsItWas.ts'
import type { AnswerOf, Tab } from '../rpc/answer.ts'
import type { RequestOf } from '../rpc/request.ts'
import { tabsOf } from '../tabsOf.ts'

/** Compares the sheets of the user's, and as many of the rows as fit into a step, with what they were when they were read. */
export function compare({ sheets, rows }: RequestOf<'compare'>): AnswerOf<'compare'> {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  const changed = changedSheet(
    sheets,
    tabsOf(book).filter(({ ours }) => ours === null),
  )
  if (changed !== null) return { compared: 0, changed }
  const cellOf = cellReader(book)
  const mayGoOn = budget()
  let compared = 0
  for (const held of rows) {
    if (!mayGoOn()) break
    if (!isAsItWas(book, held, cellOf)) return { compared, changed: held.sheet }
    compared++
  }
  return { compared, changed: null }
}

/** The title of a sheet that is gone, new or renamed, or of one that was read whole and is longer or shorter now. */
function changedSheet(before: RequestOf<'compare'>['sheets'], now: readonly Tab[]): string | null {
  const differs = before.find(({ title, rows, columns }, index) => {
    const tab = now[index]
    return tab?.title !== title || (rows !== null && (tab.rows !== rows || tab.columns !== columns))
  })
  return (differs ?? now[before.length])?.title ?? null
}
