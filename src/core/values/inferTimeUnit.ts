import type { Cell } from '../cells/cell.ts'
import type { ColumnQuestion } from './columnQuestion.ts'
import { addConcerned, noneConcerned } from './concerned.ts'
import type { DurationUnit, WrittenUnit } from './durationConvention.ts'
import { readNumberText } from './numberText.ts'
import { isClockText } from './parseDuration.ts'
import { quoted } from './quoted.ts'
import { unitWords } from './words/unitWords.ts'

export const durationUnits: readonly DurationUnit[] = ['hours', 'minutes', 'days']

/** The unit of time that an answer names, in any of its spellings; null: it names none. */
export function writtenUnit(answer: string | undefined): WrittenUnit | null {
  const unit = answer === undefined ? undefined : unitWords.get(answer.trim().toLowerCase())?.unit
  return unit === 'seconds' ? unit : (durationUnits.find(candidate => candidate === unit) ?? null)
}

/**
 * The unit of a column that holds times such as 5:30 and names no unit: hours, or the one answered. Bare numbers among
 * the times are a question, since nothing says what they count. Null: the column holds no times.
 */
export function inferTimeUnit(
  cells: ArrayLike<Cell>,
  answer: string | undefined,
): { readonly unit: DurationUnit; readonly question: ColumnQuestion | null } | null {
  const bare = noneConcerned()
  let clock: string | null = null
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!
    if (typeof cell === 'number' || (typeof cell === 'string' && readNumberText(cell)?.unit === ''))
      addConcerned(bare, index)
    else if (clock === null && typeof cell === 'string' && isClockText(cell)) clock = cell
  }
  if (clock === null) return null
  const answered = durationUnits.find(unit => unit === writtenUnit(answer))
  if (answered !== undefined) return { unit: answered, question: null }
  if (bare.count === 0) return { unit: 'hours', question: null }
  return {
    unit: 'hours',
    question: {
      about: 'unit',
      message: `Some cells of this column are times such as ${quoted(clock)}, others are bare numbers such as ${quoted(cells[bare.examples[0]!]!)}, and nothing says what the numbers count.`,
      answers: durationUnits.map(unit => ({ value: unit, title: `The numbers are ${unit}` })),
      ...bare,
    },
  }
}
