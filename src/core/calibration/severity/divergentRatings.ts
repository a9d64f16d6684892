import { divergences } from './divergences.ts'
import type { GivenRating } from './givenRating.ts'
import { minimizeDeviance } from './minimizeDeviance.ts'
import { ratingModel } from './ratingModel.ts'
import { scoredSet } from './ratingSet.ts'
import { reducedByRater } from './reducedModel.ts'

export interface DivergentRating {
  readonly rating: GivenRating
  /** What the score and the rater let expect, in steps. */
  readonly expected: number
  /** The distance from that in its own standard deviations. */
  readonly standardized: number
  /** Steps of the scale between the rating and the band of the score. */
  readonly bandsApart: number
}

/** The standardized distance and the bands from which rating and metrics tell different stories. */
const leastDistance = 2
const leastBands = 1

/**
 * Ratings that lie far from what the scores let expect of their rater, the farthest first. `bandOf` gives the step of the
 * scale that a rating's score falls into, or null where that is not known.
 */
export function divergentRatings(
  ratings: readonly GivenRating[],
  bandOf: (rating: GivenRating) => number | null,
): readonly DivergentRating[] {
  const { scored, set, within, between } = scoredSet(ratings)
  const model = ratingModel({ ...set, columns: [within, between, ...set.columns] })
  const reduced = model === null ? null : reducedByRater(model)
  const fit = reduced === null ? null : minimizeDeviance(reduced)
  if (model === null || reduced === null || fit === null) return []
  const found = divergences(model, reduced, fit).flatMap(({ expectedOfRater, standardized }, i) => {
    const band = bandOf(scored[i]!)
    if (standardized === null || band === null || Math.abs(standardized) < leastDistance) return []
    const bandsApart = Math.abs(scored[i]!.rating - band)
    return bandsApart < leastBands ? [] : [{ rating: scored[i]!, expected: expectedOfRater, standardized, bandsApart }]
  })
  return found.sort((a, b) => Math.abs(b.standardized) - Math.abs(a.standardized))
}
