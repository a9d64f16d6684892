import type { RatingStep } from '../../calibration/result/ratingStep.ts'
import { foldedAway, inView } from '../outputColumn.ts'
import type { OutputColumn } from '../sheet.ts'

/** The key of the column that counts a rating, as in the JSON of a run. */
export function countKey(rating: number): string {
  return `count_${rating}`
}

export function expectedKey(rating: number): string {
  return `expected_${rating}`
}

/** "4 Exceeds", or "3.5" where a rating has no name of its own. */
export function stepText({ rating, label }: RatingStep): string {
  return label === String(rating) ? label : `${rating} ${label}`
}

/** A column for each rating, from the lowest. */
export function countColumns(steps: readonly RatingStep[], note: string): readonly OutputColumn[] {
  return steps.map(step => inView(countKey(step.rating), stepText(step), note, widthOf(step), 'integer'))
}

export function expectedColumns(steps: readonly RatingStep[], note: string): readonly OutputColumn[] {
  return steps.map(step =>
    foldedAway(expectedKey(step.rating), `Expected: ${stepText(step)}`, note, widthOf(step), 'oneDecimal'),
  )
}

function widthOf(step: RatingStep): number {
  return Math.min(16, Math.max(11, stepText(step).length + 2))
}
