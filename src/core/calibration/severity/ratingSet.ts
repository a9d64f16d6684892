import { factorColumns } from './factorColumns.ts'
import type { GivenRating } from './givenRating.ts'
import { indexed } from './indexed.ts'
import type { RatingSet } from './ratingModel.ts'
import { withinAndBetween } from './withinAndBetween.ts'

/** Ratings as a set of numbers with their covariates, and the names of its raters by place. */
export function ratingSet(ratings: readonly GivenRating[], factors: readonly (readonly number[])[] = []) {
  const raters = indexed(ratings.map(({ rater }) => rater))
  const covariates = (ratings[0]?.covariates ?? []).map((_, k) => ratings.map(each => each.covariates[k]!))
  const set: RatingSet = {
    ratings: ratings.map(({ rating }) => rating),
    raters: raters.indexes,
    raterCount: raters.names.length,
    columns: [...factors, ...covariates],
  }
  return { set, raters: raters.names }
}

/** Ratings with roles as fixed columns. */
export function ratedSet(ratings: readonly GivenRating[]) {
  return ratingSet(ratings, factorColumns(ratings.map(({ role }) => role)))
}

/** The ratings of people with a score, with roles as fixed columns, and the scores split within and between raters. */
export function scoredSet(ratings: readonly GivenRating[]) {
  const scored = ratings.filter(({ score }) => score !== null)
  const { set, raters } = ratedSet(scored)
  const scores = scored.map(({ score }) => score!)
  return { scored, set, raters, scores, ...withinAndBetween(scores, set.raters) }
}
