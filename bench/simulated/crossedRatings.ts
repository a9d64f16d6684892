import { randomBelow } from '../../src/core/statistics/randomBelow.ts'
import type { RandomSource } from '../../src/core/statistics/randomSource.ts'
import { normal } from './normal.ts'

/** Ratings in which people and raters cross, by place. */
export interface CrossedRatings {
  readonly ratings: readonly number[]
  readonly people: readonly number[]
  readonly raters: readonly number[]
}

/** Steps of the scale: how much people differ, raters, and ratings beside both. */
const deviations = { people: 0.33, raters: 0.52, ratings: 1.18 }

/** Each rating is a whole step from 1 to 5 of somebody by somebody, anyone by anyone. */
export function crossedRatings(
  count: number,
  personCount: number,
  raterCount: number,
  random: RandomSource,
): CrossedRatings {
  const ofPeople = Array.from({ length: personCount }, () => deviations.people * normal(random))
  const ofRaters = Array.from({ length: raterCount }, () => deviations.raters * normal(random))
  const people = Array.from({ length: count }, () => randomBelow(random, personCount))
  const raters = Array.from({ length: count }, () => randomBelow(random, raterCount))
  const ratings = people.map((person, i) => {
    const exact = 3.2 + ofPeople[person]! + ofRaters[raters[i]!]! + deviations.ratings * normal(random)
    return Math.min(5, Math.max(1, Math.round(exact)))
  })
  return { ratings, people, raters }
}
