import type { Cell } from '../cells/cell.ts'
import type { ColumnQuestion } from './columnQuestion.ts'
import { addConcerned, noneConcerned } from './concerned.ts'
import { readDateText } from './dateText.ts'
import { quoted } from './quoted.ts'
import { dateFromSerial } from './serial.ts'

/**
 * The trap of an import under another country's settings: 03/04/2025 became a date, of the wrong month, and 25/04/2025,
 * which has no such reading, stayed text. The sign of it: every stored date has a day up to 12, on two days at least,
 * and the texts have none. Null: the column does not look so.
 */
export function mixedDates(cells: ArrayLike<Cell>): ColumnQuestion | null {
  const stored = noneConcerned()
  const days = new Set<number>()
  let text: string | null = null
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!
    if (typeof cell === 'string') {
      const read = readDateText(cell)
      if (read?.kind === 'open' || (read?.kind === 'fixed' && read.date.day <= 12)) return null
      if (read?.kind === 'fixed' && (read.order === 'dmy' || read.order === 'mdy')) text ??= cell
    }
    const date = typeof cell === 'number' && cell >= firstSerial ? dateFromSerial(cell) : null
    if (date === null) continue
    if (date.day > 12) return null
    days.add(date.day)
    addConcerned(stored, index)
  }
  if (text === null || days.size < 2) return null
  return {
    about: 'mixedDates',
    message: `${stored.count} cells of this column are dates with a day up to 12, and those with a later day, such as ${quoted(text)}, are text: an import may have swapped day and month of the dates.`,
    answers: [],
    ...stored,
  }
}

/** 1990-01-01: smaller numbers are years, or no dates. */
const firstSerial = 32874
