import type { Cell } from '../cells/cell.ts'
import type { FormatClass } from '../cells/formatClass.ts'
import type { ColumnQuestion } from './columnQuestion.ts'
import { columnTexts } from './columnTexts.ts'
import type { DecimalSign } from './decimalText.ts'
import { inferDecimal } from './inferDecimal.ts'

export type DurationUnit = 'hours' | 'minutes' | 'days'

/** What a bare number can be in, before it is converted to the column's unit. */
export type WrittenUnit = DurationUnit | 'seconds'

/** How the durations of one column are to be read, and the unit that they become. */
export interface DurationConvention {
  readonly decimal: DecimalSign
  readonly unit: DurationUnit
  /** What a number is: a fraction of a day where the column is formatted as time, else in the unit, or in the one that was answered. */
  readonly plain: 'dayFraction' | 'inUnit' | WrittenUnit
}

/** How a column of a metric in hours, minutes or days is written. */
export function inferDurationConvention(
  cells: ArrayLike<Cell>,
  format: FormatClass,
  hints: {
    readonly unit: DurationUnit
    readonly plain?: WrittenUnit
    readonly answers: { readonly decimal?: 'dot' | 'comma' }
  },
): { readonly convention: DurationConvention; readonly questions: readonly ColumnQuestion[] } {
  const { decimal, question } = inferDecimal(columnTexts(cells), hints.answers.decimal)
  return {
    convention: { decimal, unit: hints.unit, plain: format === 'duration' ? 'dayFraction' : (hints.plain ?? 'inUnit') },
    questions: question === null ? [] : [question],
  }
}
