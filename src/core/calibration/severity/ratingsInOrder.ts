import type { GivenRating } from './givenRating.ts'

/** Ratings by rater, person, cycle, day, value and what else they hold, so that the order of rows cannot move a digit. */
export function ratingsInOrder(ratings: readonly GivenRating[]): readonly GivenRating[] {
  return [...ratings].sort(
    (a, b) =>
      byText(a.rater, b.rater) ||
      byText(a.person, b.person) ||
      byText(a.cycle, b.cycle) ||
      (a.day ?? 0) - (b.day ?? 0) ||
      a.rating - b.rating ||
      byText(a.role, b.role) ||
      (a.score ?? -1) - (b.score ?? -1) ||
      byNumbers(a.covariates, b.covariates),
  )
}

function byNumbers(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((value, k) => value !== right[k])
  return at < 0 ? 0 : left[at]! - right[at]!
}

function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
