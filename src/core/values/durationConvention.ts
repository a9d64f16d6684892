import type { Cell } from '../cells/cell.ts'
import type { FormatClass } from '../cells/formatClass.ts'
import type { ColumnQuestion } from './columnQuestion.ts'
import { columnTexts } from './columnTexts.ts'
import type { DecimalSign } from './decimalText.ts'
import { inferDecimal } from './inferDecimal.ts'

export type DurationUnit = 'hours' | 'minutes' | 'days'

/** How the durations of one column are to be read, and the unit that they become. */
export interface DurationConvention {
  readonly decimal: DecimalSign
  readonly unit: DurationUnit
  /** What a number is: a fraction of a day where the column is formatted as time, else already in the unit. */
  readonly plain: 'dayFraction' | 'inUnit'
}

/** How a column of a metric in hours, minutes or days is written. */
export function inferDurationConvention(
  cells: ArrayLike<Cell>,
  format: FormatClass,
  hints: { readonly unit: DurationUnit; readonly answers: { readonly decimal?: 'dot' | 'comma' } },
): { readonly convention: DurationConvention; readonly questions: readonly ColumnQuestion[] } {
  const { decimal, question } = inferDecimal(columnTexts(cells), hints.answers.decimal)
  return {
    convention: { decimal, unit: hints.unit, plain: format === 'duration' ? 'dayFraction' : 'inUnit' },
    questions: question === null ? [] : [question],
  }
}
