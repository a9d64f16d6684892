import type { RatingStep } from '../result/ratingStep.ts'

/**
 * How many steps of the scale a rating lies above another, negative below; a rating that stands between two steps of the
 * Scale counts in proportion (3.5 is half a step above 3).
 */
export function stepsBetween(from: number, to: number, steps: readonly RatingStep[]): number {
  return placeOf(to, steps) - placeOf(from, steps)
}

/** Where a rating stands on the steps that the Scale names, from 0; those it does not name are between them. */
function placeOf(rating: number, steps: readonly RatingStep[]): number {
  const named = steps.filter(({ label, rating: code }) => label !== String(code))
  const codes = (named.length > 1 ? named : steps).map(step => step.rating)
  const above = codes.findIndex(code => code >= rating)
  if (above < 0) return codes.length - 1
  if (above === 0 || codes[above] === rating) return above
  return above - 1 + (rating - codes[above - 1]!) / (codes[above]! - codes[above - 1]!)
}
