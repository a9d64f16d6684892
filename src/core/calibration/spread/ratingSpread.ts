import { benjaminiHochberg } from '../../statistics/benjaminiHochberg.ts'
import { mean } from '../../statistics/mean.ts'
import type { RandomSource } from '../../statistics/randomSource.ts'
import { shuffle } from '../../statistics/shuffle.ts'
import { sum } from '../../statistics/sum.ts'
import { variance } from '../../statistics/variance.ts'
import { moderatedVariances } from './moderatedVariances.ts'

/** The ratings of one rater, with the scores of the same people where all have one. */
export interface RatedTeam {
  readonly rater: string
  readonly ratings: readonly number[]
  readonly scores: readonly number[] | null
}

export interface RatingSpread {
  readonly rater: string
  readonly n: number
  /** The standard deviation of the ratings, in steps; null for fewer than two, as the following. */
  readonly deviation: number | null
  /** That of the scores, in points: an even team deserves even ratings. */
  readonly scoreDeviation: number | null
  /** What remains of the spread without the scores' part, moderated, over that of all raters together. */
  readonly ratio: number | null
  /**
   * The probability of a spread as small by chance, and the same adjusted over the raters compared; null where no rater's
   * ratio is below the limit, so that nobody has to ask.
   */
  readonly p: number | null
  readonly q: number | null
  readonly finding: 'too few' | 'none' | 'look here'
}

export interface SpreadLimits {
  /** Ratings of a rater from which there is a finding. */
  readonly n: number
  /** The ratio below which there is one. */
  readonly ratio: number
  readonly q: number
}

export const spreadLimits: SpreadLimits = { n: 6, ratio: 0.6, q: 0.1 }

/**
 * Which raters use little of the scale: the spread of their ratings around what the scores of their people let expect,
 * against that of all raters. Residuals, set to the same variance for teams of every size, are shuffled over raters
 * `rounds` times; p = (1 + #)/(B + 1). Raters with `limits.n` ratings or more are compared with each other.
 */
export function ratingSpread(
  teams: readonly RatedTeam[],
  random: RandomSource,
  limits: SpreadLimits = spreadLimits,
  rounds = 9_999,
): readonly RatingSpread[] {
  const compared = teams.filter(({ ratings }) => ratings.length >= limits.n)
  const slope = slopeWithin(compared)
  const residuals = compared.map(team => residualsOf(team, slope))
  const freedoms = residuals.map(values => values.length - 1)
  const variances = residuals.map(values => variance(values)!)
  const pooled = sum(variances.map((value, j) => value * freedoms[j]!)) / sum(freedoms)
  const moderated = moderatedVariances(variances, freedoms)
  const ratios = moderated?.variances.map(value => Math.sqrt(value / pooled)) ?? []
  const isAsked = ratios.some(ratio => ratio < limits.ratio)
  const pValues = isAsked ? smallerByChance(residuals, variances, random, rounds) : null
  const qValues = pValues === null ? null : benjaminiHochberg(pValues)
  return teams.map(team => {
    const place = compared.indexOf(team)
    const ratio = ratios[place] ?? null
    const q = place < 0 ? null : (qValues?.[place] ?? null)
    return {
      rater: team.rater,
      n: team.ratings.length,
      deviation: rootOf(variance(team.ratings)),
      scoreDeviation: team.scores === null ? null : rootOf(variance(team.scores)),
      ratio,
      p: place < 0 ? null : (pValues?.[place] ?? null),
      q,
      finding: ratio === null ? 'too few' : ratio < limits.ratio && q !== null && q <= limits.q ? 'look here' : 'none',
    }
  })
}

/** The slope of ratings on scores within teams, over all who have scores; 0 where scores do not vary. */
function slopeWithin(teams: readonly RatedTeam[]): number {
  const pairs = teams.flatMap(({ ratings, scores }) => {
    if (scores === null) return []
    const [rating, score] = [mean(ratings)!, mean(scores)!]
    return scores.map((value, i) => ({ x: value - score, y: ratings[i]! - rating }))
  })
  const square = sum(pairs.map(({ x }) => x * x))
  return square > 0 ? sum(pairs.map(({ x, y }) => x * y)) / square : 0
}

function residualsOf({ ratings, scores }: RatedTeam, slope: number): readonly number[] {
  const [rating, score] = [mean(ratings)!, scores === null ? 0 : mean(scores)!]
  return ratings.map((value, i) => value - rating - (scores === null ? 0 : slope * (scores[i]! - score)))
}

function smallerByChance(
  residuals: readonly (readonly number[])[],
  variances: readonly number[],
  random: RandomSource,
  rounds: number,
): readonly number[] {
  const scaled = Float64Array.from(
    residuals.flatMap(values => values.map(value => value * Math.sqrt(values.length / (values.length - 1)))),
  )
  const reached = residuals.map(() => 1)
  for (let round = 0; round < rounds; round++) {
    shuffle(scaled, random)
    let from = 0
    for (let j = 0; j < residuals.length; j++) {
      const { length } = residuals[j]!
      if (varianceOf(scaled, from, length) <= variances[j]! + 1e-12) reached[j]! += 1
      from += length
    }
  }
  return reached.map(count => count / (rounds + 1))
}

/** The variance of a stretch of values, without a copy of it. */
function varianceOf(values: Float64Array, from: number, count: number): number {
  let total = 0
  for (let k = from; k < from + count; k++) total += values[k]!
  const middle = total / count
  let square = 0
  for (let k = from; k < from + count; k++) square += (values[k]! - middle) * (values[k]! - middle)
  return square / (count - 1)
}

function rootOf(value: number | null): number | null {
  return value === null ? null : Math.sqrt(value)
}
