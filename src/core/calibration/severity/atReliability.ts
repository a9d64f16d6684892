import { mean } from '../../statistics/mean.ts'
import { minimizeDeviance } from './minimizeDeviance.ts'
import { type RatingSet, ratingModel } from './ratingModel.ts'
import { type ReducedModel, reducedByRater } from './reducedModel.ts'
import type { VarianceFit } from './varianceFit.ts'
import { withinAndBetween } from './withinAndBetween.ts'

/** The severity of raters as it would be if the scores measured with this reliability. */
export interface AtReliability {
  readonly reliability: number
  /** Steps of rating for one point of score. */
  readonly slope: number
  readonly reduced: ReducedModel
  readonly fit: VarianceFit
}

/** The reliabilities of scores that a finding about a rater must survive. */
export const reliabilities = [1, 0.8, 0.6] as const

/**
 * Scores measure with error, which flattens the slope of ratings on them and leaves part of a good team's lead to its
 * rater. So the slope within teams is raised to β_W/λ, the scores' part y − (β_W/λ)(x − x̄) is taken out, and the rest is
 * fitted again with its other columns (correction for attenuation: Spearman, American Journal of Psychology 15, 1904).
 * λ is the reliability, above 0 and up to 1. Null where nothing can be compared.
 */
export function atReliability(set: RatingSet, scores: readonly number[], reliability: number): AtReliability | null {
  const { within, between } = withinAndBetween(scores, set.raters)
  const split = ratingModel({ ...set, columns: [within, between, ...set.columns] })
  const first = split === null ? null : minimizeDeviance(reducedByRater(split))
  if (split === null || first === null) return null
  const slope = (split.kept[0] === 0 ? first.coefficients[1]! : 0) / reliability
  const middle = mean(scores)!
  const ratings = set.ratings.map((rating, i) => rating - slope * (scores[i]! - middle))
  const model = ratingModel({ ...set, ratings })
  if (model === null) return null
  const reduced = reducedByRater(model)
  const fit = minimizeDeviance(reduced)
  return fit === null ? null : { reliability, slope, reduced, fit }
}
