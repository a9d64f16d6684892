import type { Cell } from '../cells/cell.ts'
import type { FormatClass } from '../cells/formatClass.ts'
import type { ColumnQuestion } from './columnQuestion.ts'
import { addConcerned, noneConcerned } from './concerned.ts'
import { readDateText } from './dateText.ts'
import { mixedDates } from './mixedDates.ts'
import { quoted } from './quoted.ts'

export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** How the dates of one column are to be read. */
export interface DateConvention {
  /** The order of day, month and year where a text is numbers only; 'ask' where the column leaves it open. */
  readonly order: DateOrder | 'ask'
  /** In a column formatted as dates every number is a serial, in any other only those from 1990 to 2099. */
  readonly format: FormatClass
}

/**
 * How a column of dates is written, from all of its cells together. A question is asked only if a cell hangs on it:
 * 03/04/25, and no cell such as 13/04/25, or cells of both orders, to tell.
 */
export function inferDateConvention(
  cells: ArrayLike<Cell>,
  format: FormatClass,
  answer: DateOrder | undefined,
): { readonly convention: DateConvention; readonly questions: readonly ColumnQuestion[] } {
  const mixed = mixedDates(cells)
  const noticed = mixed === null ? [] : [mixed]
  if (answer !== undefined) return { convention: { order: answer, format }, questions: noticed }
  const seen = new Set<DateOrder>()
  const open = noneConcerned()
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index]!
    const text = typeof cell === 'string' ? readDateText(cell) : null
    if (text === null) continue
    if (text.kind === 'open') addConcerned(open, index)
    else if (text.order !== null) seen.add(text.order)
  }
  const order = orderOf(seen, open.count > 0)
  if (order !== 'ask' || open.count === 0) return { convention: { order, format }, questions: noticed }
  const example = quoted(cells[open.examples[0]!]!)
  return {
    convention: { order, format },
    questions: [
      {
        about: 'dates',
        message: `${example} can be read with the day first or the month first, and the other cells of this column do not tell which.`,
        answers: [
          { value: 'dmy', title: `Day first: ${example} is day, month, year` },
          { value: 'mdy', title: `Month first: ${example} is month, day, year` },
        ],
        ...open,
      },
    ],
  }
}

/** A year first, 2025-03-31, says nothing about the order of 03/04/25. */
function orderOf(seen: ReadonlySet<DateOrder>, open: boolean): DateOrder | 'ask' {
  const [first, second] = [...seen].filter(order => order !== 'ymd')
  if (second !== undefined) return 'ask'
  if (first !== undefined) return first
  return seen.has('ymd') && !open ? 'ymd' : 'ask'
}
