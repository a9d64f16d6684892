import type { Cell } from '../cells/cell.ts'
import type { FormatClass } from '../cells/formatClass.ts'
import type { ColumnQuestion } from './columnQuestion.ts'
import type { ColumnText } from './columnTexts.ts'
import { addConcerned, noneConcerned } from './concerned.ts'
import { type DecimalSign, readDecimal } from './decimalText.ts'

export type PercentForm = 'none' | 'fraction' | 'points' | 'ask'

/** A share above 150 % is rare enough to ask whether 1.6 is not 1.6 %. */
const largestPlainFraction = 1.5

/**
 * What the numbers without a percent sign are in a percent column.
 * Formatted as percent: fractions, as the spreadsheet stores them, unless one is above 1.5. Otherwise all up to 1:
 * fractions; all above 1, and one above 1.5: points. Everything else is a question, since no cell is guessed alone.
 */
export function inferPercent(
  cells: ArrayLike<Cell>,
  texts: readonly ColumnText[],
  column: { readonly format: FormatClass; readonly percentUnit: boolean; readonly decimal: DecimalSign },
  answer: 'fraction' | 'points' | undefined,
): { readonly percent: PercentForm; readonly question: ColumnQuestion | null } {
  const formatted = column.format === 'percent'
  if (!formatted && !column.percentUnit && !texts.some(text => text.percent)) return { percent: 'none', question: null }
  if (answer !== undefined) return { percent: answer, question: null }

  const plain = noneConcerned()
  let least = Number.POSITIVE_INFINITY
  let greatest = 0
  const look = (value: number, index: number) => {
    if (value === 0 || !Number.isFinite(value)) return
    addConcerned(plain, index)
    least = Math.min(least, Math.abs(value))
    greatest = Math.max(greatest, Math.abs(value))
  }
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index]!
    if (typeof cell === 'number') look(cell, index)
  }
  for (const text of texts) {
    const value = text.percent ? null : readDecimal(text.digits, column.decimal, text.exponent)
    if (typeof value === 'number') look(value, text.index)
  }

  if (greatest <= (formatted ? largestPlainFraction : 1)) return { percent: 'fraction', question: null }
  if (!formatted && least > 1 && greatest > largestPlainFraction) return { percent: 'points', question: null }
  const shown = String(least <= 1 ? least : greatest)
  return {
    percent: 'ask',
    question: {
      about: 'percent',
      message:
        least <= 1
          ? `Some numbers of this column look like 0.92 for 92 %, others like 92: the smallest is ${least}, the largest ${greatest}.`
          : `The numbers of this column can be percent or shares of 1: the smallest is ${least}, the largest ${greatest}.`,
      answers: [
        { value: 'fraction', title: `1 is 100 %: ${shown} means ${asPercent(Number(shown) * 100)}` },
        { value: 'points', title: `1 is 1 %: ${shown} means ${asPercent(Number(shown))}` },
      ],
      ...plain,
    },
  }
}

function asPercent(points: number): string {
  return `${Math.round(points * 1e6) / 1e6} %`
}
