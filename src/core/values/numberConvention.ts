import type { Cell } from '../cells/cell.ts'
import type { FormatClass } from '../cells/formatClass.ts'
import type { ColumnQuestion } from './columnQuestion.ts'
import { columnTexts } from './columnTexts.ts'
import type { DecimalSign } from './decimalText.ts'
import { inferDecimal } from './inferDecimal.ts'
import { inferPercent, type PercentForm } from './inferPercent.ts'
import { inferUnit } from './inferUnit.ts'

/** How the numbers of one column are to be read; 'ask' where the column leaves it open. */
export interface NumberConvention {
  readonly decimal: DecimalSign
  /** What a number without a percent sign is: 0.92 (fraction) or 92 (points) of a percent column, 'none' in any other. */
  readonly percent: PercentForm
  /** The unit that the cells are in; null where none is named. */
  readonly unit: string | null
}

export interface NumberHints {
  /** The metric's unit is %. */
  readonly percentUnit: boolean
  /** What Settings answers for this column. */
  readonly answers: {
    readonly percent?: 'fraction' | 'points'
    readonly decimal?: 'dot' | 'comma'
    readonly unit?: string
  }
}

/** How a column of numbers is written, from all of its cells together, and what they leave open. */
export function inferNumberConvention(
  cells: ArrayLike<Cell>,
  format: FormatClass,
  hints: NumberHints,
): { readonly convention: NumberConvention; readonly questions: readonly ColumnQuestion[] } {
  const texts = columnTexts(cells)
  const { decimal, question: aboutDecimal } = inferDecimal(texts, hints.answers.decimal)
  const column = { format, percentUnit: hints.percentUnit, decimal }
  const { percent, question: aboutPercent } = inferPercent(cells, texts, column, hints.answers.percent)
  const { unit, question: aboutUnit } = inferUnit(texts, hints.answers.unit)
  return {
    convention: { decimal, percent, unit },
    questions: [aboutDecimal, aboutPercent, aboutUnit].filter(question => question !== null),
  }
}
