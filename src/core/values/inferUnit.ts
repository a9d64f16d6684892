import type { ColumnQuestion } from './columnQuestion.ts'
import type { ColumnText } from './columnTexts.ts'
import { compareKeys } from './compareKeys.ts'
import { addConcerned, noneConcerned } from './concerned.ts'
import { unitWords } from './words/unitWords.ts'

/** The unit of a column: the answer, else the one unit that its texts name; 'ask' where they name several, null where none. */
export function inferUnit(
  texts: readonly ColumnText[],
  answer: string | undefined,
): { readonly unit: string | null; readonly question: ColumnQuestion | null } {
  if (answer !== undefined)
    return { unit: unitWords.get(answer.trim().toLowerCase())?.unit ?? answer.trim(), question: null }
  const named = noneConcerned()
  const units = new Set<string>()
  for (const text of texts) {
    const unit = unitWords.get(text.unit)?.unit
    if (unit === undefined) continue
    units.add(unit)
    addConcerned(named, text.index)
  }
  const [first] = units
  if (units.size < 2) return { unit: first ?? null, question: null }
  const choices = [...units].sort(compareKeys)
  return {
    unit: 'ask',
    question: {
      about: 'unit',
      message: `The cells of this column name different units: ${choices.join(', ')}.`,
      answers: choices.map(unit => ({ value: unit, title: `The column is in ${unit}` })),
      ...named,
    },
  }
}
