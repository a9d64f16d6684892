import type { RatingStep } from '../result/ratingStep.ts'

/** How many ratings lie on each step; those on none are not counted. */
export function countsBy(
  rated: readonly { readonly rating: number | null }[],
  steps: readonly RatingStep[],
): readonly number[] {
  const counts = new Map<number, number>()
  for (const { rating } of rated) if (rating !== null) counts.set(rating, (counts.get(rating) ?? 0) + 1)
  return steps.map(({ rating }) => counts.get(rating) ?? 0)
}
