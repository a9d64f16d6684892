import type { RatedPerson } from '../../core/calibration/result/ratedPerson.ts'
import type { RatingStep } from '../../core/calibration/result/ratingStep.ts'

/** How far from the middle of its step a score can stand. */
const reach = 0.4

/**
 * Where a person's score stands on the steps of ratings, from 0: in the step of its band, lower or higher by where in the
 * band it lies. A band that is open at an end counts as wide as its neighbor. Null without a score, or without cut points.
 */
export function evidencePlace(
  { score, bandRating }: Pick<RatedPerson, 'score' | 'bandRating'>,
  steps: readonly RatingStep[],
): number | null {
  const step = steps.findIndex(({ rating }) => rating === bandRating)
  if (score === null || step < 0) return null
  const from = steps[step]!.evidenceFrom
  const to = steps[step + 1]?.evidenceFrom ?? null
  const [before, after] = [steps[step - 1]?.evidenceFrom ?? null, steps[step + 2]?.evidenceFrom ?? null]
  if (from !== null && to !== null) return placed(step, (score - from) / (to - from))
  if (from !== null && before !== null) return placed(step, (score - from) / (from - before))
  if (to !== null && after !== null) return placed(step, 1 - (to - score) / (after - to))
  return step
}

function placed(step: number, share: number): number {
  return step + reach * (2 * Math.max(0, Math.min(1, share)) - 1)
}
