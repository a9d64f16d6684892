import type { GivenRating } from './givenRating.ts'

/** Ratings by rater, person, cycle, day and value, so that the order of rows cannot move a digit. */
export function ratingsInOrder(ratings: readonly GivenRating[]): readonly GivenRating[] {
  return [...ratings].sort(
    (a, b) =>
      byText(a.rater, b.rater) ||
      byText(a.person, b.person) ||
      byText(a.cycle, b.cycle) ||
      (a.day ?? 0) - (b.day ?? 0) ||
      a.rating - b.rating,
  )
}

function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
