import { mean } from '../../statistics/mean.ts'
import { atReliability, reliabilities } from './atReliability.ts'
import { type AveragedEffects, averagedEffects } from './averagedEffects.ts'
import { connectedRaters } from './connectedRaters.ts'
import { crossedFit } from './crossedFit.ts'
import type { GivenRating } from './givenRating.ts'
import { indexed } from './indexed.ts'
import { minimizeDeviance } from './minimizeDeviance.ts'
import { type RatingSet, ratingModel } from './ratingModel.ts'
import { ratingSet, scoredSet } from './ratingSet.ts'
import { ratingsInOrder } from './ratingsInOrder.ts'
import { type ReducedModel, reducedByRater } from './reducedModel.ts'
import { type SeverityFinding, type SeverityLimits, severityFindings, severityLimits } from './severityFindings.ts'
import type { VarianceFit } from './varianceFit.ts'

/** Half of a 90 % range, in standard deviations. */
const rangeHalf = 1.6448536269514722

export interface ComparedRater {
  readonly rater: string
  readonly n: number
  readonly meanRating: number
  /** In points, of those rated who have a score. */
  readonly meanScore: number | null
  /** δ averaged over how much raters may differ: how much higher than the mean of the compared raters, in steps. */
  readonly difference: number
  readonly deviation: number
  /** The range of 90 %. */
  readonly low: number
  readonly high: number
  /** The probability that |δ| exceeds the margin in the direction of the difference. */
  readonly probability: number
  readonly finding: SeverityFinding
}

/**
 * `shared`: the same people were rated by several raters, so severity itself is identified. `scores`: each person has one
 * rater, so a difference is severity, performance that no metric shows, and the quality of that team's metrics together.
 */
export type Identified = 'shared' | 'scores'

export interface RaterComparison {
  readonly identified: Identified
  readonly raters: readonly ComparedRater[]
  readonly ratingCount: number
  /** People whom at least two raters rated. */
  readonly shared: number
  /** σ_b averaged, with its 5 % and 95 % points: how much raters differ, in steps. */
  readonly spread: number
  readonly spreadLow: number
  readonly spreadHigh: number
  /** σ̂, how much ratings differ beside all that is explained, in steps. */
  readonly ratingDeviation: number
}

export interface CompareOptions {
  /** How many steps a difference must exceed to be looked at. */
  readonly margin?: number
  readonly limits?: SeverityLimits
  /** One of the two ways throughout, instead of what the ratings allow. */
  readonly identified?: Identified
}

/**
 * Raters compared as the ratings allow, one result for each group of raters who can be compared: connected raters by the
 * people they share, and all others together by what the scores of their people let expect. Ratings that allow neither
 * give no result. The ratings must be judgements of their own (`independentRatings`). Raters stand in the order of their
 * ids, and the order of the ratings moves no digit.
 */
export function compareRaters(
  ratings: readonly GivenRating[],
  { margin = 0.25, limits = severityLimits, identified }: CompareOptions = {},
): readonly RaterComparison[] {
  const parts = connectedRaters(ratingsInOrder(ratings))
  const connected = identified === 'scores' ? [] : parts.filter(part => part.raters.length > 1)
  const others = parts.filter(part => !connected.includes(part)).flatMap(part => part.ratings)
  const shared = connected.flatMap(part => comparedByPeople(part.ratings, part.shared, margin, limits) ?? [])
  const byScores = identified === 'shared' ? null : comparedByScores(others, margin, limits)
  return byScores === null ? shared : [...shared, byScores]
}

function comparedByPeople(ratings: readonly GivenRating[], shared: number, margin: number, limits: SeverityLimits) {
  const { set, raters } = ratingSet(ratings)
  const model = ratingModel(set)
  const people = indexed(ratings.map(({ person }) => person))
  const crossed = model === null ? null : crossedFit(model, people.indexes, people.names.length)
  const averaged = crossed === null ? null : averagedEffects(crossed.reduced, margin)
  if (crossed === null || averaged === null) return null
  const findings = severityFindings(averaged.raters, countsOf(set), limits)
  return comparison('shared', ratings, raters, crossed.fit, averaged, findings, shared)
}

function comparedByScores(ratings: readonly GivenRating[], margin: number, limits: SeverityLimits) {
  const { scored, set, raters, scores, within, between } = scoredSet(ratings)
  const fitted = fittedByRater({ ...set, columns: [within, between, ...set.columns] })
  const averaged = fitted === null ? null : averagedEffects(fitted.reduced, margin)
  if (fitted === null || averaged === null) return null
  const checks = reliabilities.map(reliability => {
    const checked = atReliability(set, scores, reliability)
    const effects = checked === null ? null : averagedEffects(checked.reduced, margin)
    return effects === null ? null : severityFindings(effects.raters, countsOf(set), limits)
  })
  const findings = severityFindings(averaged.raters, countsOf(set), limits).map((finding, rater) =>
    checks.every(check => isEvidence(check?.[rater])) || !isEvidence(finding) ? finding : 'none',
  )
  return comparison('scores', scored, raters, fitted.best, averaged, findings, 0)
}

function fittedByRater(set: RatingSet): { readonly reduced: ReducedModel; readonly best: VarianceFit } | null {
  const model = ratingModel(set)
  const reduced = model === null ? null : reducedByRater(model)
  const best = reduced === null ? null : minimizeDeviance(reduced)
  return reduced === null || best === null ? null : { reduced, best }
}

function countsOf({ raters, raterCount }: RatingSet): readonly number[] {
  const counts = new Array<number>(raterCount).fill(0)
  for (const rater of raters) counts[rater]! += 1
  return counts
}

function comparison(
  identified: Identified,
  ratings: readonly GivenRating[],
  names: readonly string[],
  { residualVariance }: VarianceFit,
  averaged: AveragedEffects,
  findings: readonly SeverityFinding[],
  shared: number,
): RaterComparison {
  const [spreadLow, , spreadHigh] = averaged.spreadPoints
  return {
    identified,
    ratingCount: ratings.length,
    shared,
    spread: averaged.spread,
    spreadLow,
    spreadHigh,
    ratingDeviation: Math.sqrt(residualVariance),
    raters: names.map((rater, place) => {
      const own = ratings.filter(each => each.rater === rater)
      const { mean: difference, deviation, higher, lower } = averaged.raters[place]!
      return {
        rater,
        n: own.length,
        meanRating: mean(own.map(({ rating }) => rating))!,
        meanScore: mean(own.flatMap(({ score }) => score ?? [])),
        difference,
        deviation,
        low: difference - rangeHalf * deviation,
        high: difference + rangeHalf * deviation,
        probability: difference < 0 ? lower : higher,
        finding: findings[place]!,
      }
    }),
  }
}

function isEvidence(finding: SeverityFinding | undefined): boolean {
  return finding === 'some evidence' || finding === 'clear evidence'
}
