import { budget } from '../budget.ts'
import { cellReader } from '../cellReader.ts'
import { isAsItWas } from '../isAsItWas.ts'
import type { AnswerOf } from '../rpc/answer.ts'
import { extentsOf } from '../rpc/inputs.ts'
import type { RequestOf } from '../rpc/request.ts'
import { tabsOf } from '../tabsOf.ts'

/** Compares the sheets of the user's, and as many of the rows as fit into a step, with what they were when they were read. */
export function compare({ sheets, rows }: RequestOf<'compare'>): AnswerOf<'compare'> {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  const changed = changedSheet(sheets, extentsOf(tabsOf(book)))
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

type Extents = RequestOf<'compare'>['sheets']

/** The title of a sheet that is gone, new, renamed, longer or shorter. */
function changedSheet(before: Extents, now: Extents): string | null {
  const same = (one: Extents[number], other: Extents[number] | undefined): boolean =>
    one.title === other?.title && one.rows === other.rows && one.columns === other.columns
  const differs = before.find((sheet, index) => !same(sheet, now[index])) ?? now[before.length]
  return differs?.title ?? null
}
