import type { GivenRating } from '../../src/core/calibration/severity/givenRating.ts'
import { randomBelow } from '../../src/core/statistics/randomBelow.ts'
import type { RandomSource } from '../../src/core/statistics/randomSource.ts'
import { normal } from './normal.ts'

export interface TeamsToRate {
  readonly managers: number
  /** σ_b: the standard deviation of severity between managers, in steps of the scale. */
  readonly severity: number
  /** σ: that of a rating beside score and manager, in steps. */
  readonly residual: number
  /** Ratings as whole steps from 1 to 5, instead of with all their digits. */
  readonly wholeSteps: boolean
}

/** Steps of rating for one standard deviation of score, and how far team means of the score lie apart in such. */
const slope = 0.5
const teamDeviation = 0.3

/**
 * Teams of 5 to 8 people, each rated by their own manager: rating = 3 + 0.5·z + b + e, where z is the person's score in
 * standard deviations from its mean and b how much higher the manager rates. `severities` are the b, in the order of the
 * managers' ids.
 */
export function ratedTeams({ managers, severity, residual, wholeSteps }: TeamsToRate, random: RandomSource) {
  const severities = Array.from({ length: managers }, () => severity * normal(random))
  const ratings = severities.flatMap((own, manager) => {
    const team = teamDeviation * normal(random)
    return Array.from({ length: 5 + randomBelow(random, 4) }, (_, member): GivenRating => {
      const score = team + normal(random)
      const exact = 3 + slope * score + own + residual * normal(random)
      return {
        person: `${manager} ${member}`,
        rater: String(manager).padStart(3, '0'),
        cycle: '2025',
        rating: wholeSteps ? Math.min(5, Math.max(1, Math.round(exact))) : exact,
        day: null,
        score: 85 + 15 * score,
        role: 'any',
        covariates: [],
      }
    })
  })
  return { ratings, severities }
}
