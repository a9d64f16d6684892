import type { Cell } from '../../cells/cell.ts'
import type { CellRef } from '../../cells/cellRef.ts'
import type { ReadingFinding } from '../../problems/finding.ts'
import type { ColumnQuestion } from '../../values/columnQuestion.ts'
import { quoted } from '../../values/quoted.ts'
import type { Parsed } from '../../values/state.ts'
import { isAsked } from './columnQuestions.ts'

const meaning = {
  missing: 'is taken as missing: nothing was measured',
  notApplicable: 'is taken as not applicable: without another value the metric leaves this person’s plan',
  pending: 'is taken as pending: it counts as missing until a value is there',
  leave: 'is taken as on leave: this period leaves the plan',
}

/** What is said about a measurement cell that is not a plain number or a blank, or null. */
export function stateNote(
  cell: Cell,
  parsed: Parsed<number>,
  at: CellRef,
  metric: string,
  questions: readonly ColumnQuestion[],
): ReadingFinding | null {
  if (parsed.state === 'invalid' && isAsked(parsed.rule, questions)) return null
  if (parsed.state === 'invalid') return { rule: parsed.rule, cell: at, message: parsed.message, metric }
  if (parsed.state === 'value') {
    return parsed.coerced === undefined
      ? null
      : { rule: 'coerced-value', cell: at, message: `${parsed.coerced}.`, metric }
  }
  if (parsed.state === 'missing') return null
  return { rule: 'word-for-no-value', cell: at, message: `${quoted(cell)} ${meaning[parsed.state]}.`, metric }
}
