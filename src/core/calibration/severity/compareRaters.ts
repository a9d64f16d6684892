import { mean } from '../../statistics/mean.ts'
import { type AtReliability, atReliability, reliabilities } from './atReliability.ts'
import { type AveragedEffects, averagedEffects } from './averagedEffects.ts'
import { connectedRaters } from './connectedRaters.ts'
import { crossedFit } from './crossedFit.ts'
import type { GivenRating } from './givenRating.ts'
import { indexed } from './indexed.ts'
import { minimizeDeviance } from './minimizeDeviance.ts'
import { type RatingModel, type RatingSet, ratingModel } from './ratingModel.ts'
import { ratedSet, ratingSet, scoredSet } from './ratingSet.ts'
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
 * `ratings only`: the same without scores, so that it is any difference between teams as well; only where it is asked for.
 */
export type Identified = 'shared' | 'scores' | 'ratings only'

/** The model behind a comparison, as it was fitted. */
export interface FittedComparison {
  readonly ratings: readonly GivenRating[]
  readonly model: RatingModel
  readonly reduced: ReducedModel
  readonly fit: VarianceFit
  /** σ_a/σ of people where they are crossed with raters. */
  readonly peopleTheta: number | null
  readonly averaged: AveragedEffects
  /** What comes out where the scores measured less well, with the finding about each rater. */
  readonly checks: readonly (AtReliability & {
    readonly averaged: AveragedEffects
    readonly findings: readonly SeverityFinding[]
  })[]
}

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
  readonly fitted: FittedComparison
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
  const ordered = ratingsInOrder(ratings)
  if (identified === 'ratings only') return given(comparedByRatings(ordered, margin, limits))
  const parts = connectedRaters(ordered)
  const connected = identified === 'scores' ? [] : parts.filter(part => part.raters.length > 1)
  const others = parts.filter(part => !connected.includes(part)).flatMap(part => part.ratings)
  const shared = connected.flatMap(part => comparedByPeople(part.ratings, part.shared, margin, limits) ?? [])
  const byScores = identified === 'shared' ? null : comparedByScores(others, margin, limits)
  return [...shared, ...given(byScores)]
}

function given(comparison: RaterComparison | null): readonly RaterComparison[] {
  return comparison === null ? [] : [comparison]
}

function comparedByPeople(ratings: readonly GivenRating[], shared: number, margin: number, limits: SeverityLimits) {
  const { set, raters } = ratingSet(ratings)
  if (countsOf(set).every(isOne)) return null
  const model = ratingModel(set)
  const people = indexed(ratings.map(({ person }) => person))
  const crossed = model === null ? null : crossedFit(model, people.indexes, people.names.length)
  const averaged = crossed === null ? null : averagedEffects(crossed.reduced, margin)
  if (model === null || crossed === null || averaged === null) return null
  const findings = severityFindings(averaged.raters, countsOf(set), limits)
  const { reduced, fit, peopleTheta } = crossed
  const fitted = { ratings, model, reduced, fit, peopleTheta, averaged, checks: [] }
  return comparison('shared', raters, fitted, findings, shared)
}

function comparedByRatings(ratings: readonly GivenRating[], margin: number, limits: SeverityLimits) {
  const { set, raters } = ratedSet(ratings)
  const fitted = fittedByRater(ratings, set, margin)
  if (fitted === null) return null
  const findings = severityFindings(fitted.averaged.raters, countsOf(set), limits)
  return comparison('ratings only', raters, fitted, findings, 0)
}

function comparedByScores(ratings: readonly GivenRating[], margin: number, limits: SeverityLimits) {
  const { scored, set, raters, scores, within, between } = scoredSet(ratings)
  const fitted = fittedByRater(scored, { ...set, columns: [within, between, ...set.columns] }, margin)
  if (fitted === null) return null
  const checks = reliabilities.flatMap(reliability => {
    const checked = atReliability(set, scores, reliability)
    const effects = checked === null ? null : averagedEffects(checked.reduced, margin)
    if (checked === null || effects === null) return []
    return [{ ...checked, averaged: effects, findings: severityFindings(effects.raters, countsOf(set), limits) }]
  })
  const survives = (rater: number) =>
    checks.length === reliabilities.length &&
    checks.every(
      check =>
        isEvidence(check.findings[rater]) && ratesHigher(check.averaged, rater) === ratesHigher(fitted.averaged, rater),
    )
  const findings = severityFindings(fitted.averaged.raters, countsOf(set), limits).map((finding, rater) =>
    survives(rater) || !isEvidence(finding) ? finding : 'none',
  )
  return comparison('scores', raters, { ...fitted, checks }, findings, 0)
}

function fittedByRater(ratings: readonly GivenRating[], set: RatingSet, margin: number): FittedComparison | null {
  if (countsOf(set).every(isOne)) return null
  const model = ratingModel(set)
  const reduced = model === null ? null : reducedByRater(model)
  const fit = reduced === null ? null : minimizeDeviance(reduced)
  const averaged = reduced === null ? null : averagedEffects(reduced, margin)
  if (model === null || reduced === null || fit === null || averaged === null) return null
  return { ratings, model, reduced, fit, peopleTheta: null, averaged, checks: [] }
}

/** Of raters with one rating each, nobody can tell what is the rater's and what the rating's. */
function isOne(count: number): boolean {
  return count === 1
}

function countsOf({ raters, raterCount }: RatingSet): readonly number[] {
  const counts = new Array<number>(raterCount).fill(0)
  for (const rater of raters) counts[rater]! += 1
  return counts
}

function comparison(
  identified: Identified,
  names: readonly string[],
  fitted: FittedComparison,
  findings: readonly SeverityFinding[],
  shared: number,
): RaterComparison {
  const { ratings, averaged, fit } = fitted
  const [spreadLow, , spreadHigh] = averaged.spreadPoints
  const ofRater = new Map<string, GivenRating[]>(names.map(rater => [rater, []]))
  for (const rating of ratings) ofRater.get(rating.rater)!.push(rating)
  return {
    identified,
    fitted,
    ratingCount: ratings.length,
    shared,
    spread: averaged.spread,
    spreadLow,
    spreadHigh,
    ratingDeviation: Math.sqrt(fit.residualVariance),
    raters: names.map((rater, place) => {
      const own = ofRater.get(rater)!
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

function ratesHigher({ raters }: AveragedEffects, rater: number): boolean {
  return raters[rater]!.mean > 0
}

function isEvidence(finding: SeverityFinding | undefined): boolean {
  return finding === 'some evidence' || finding === 'clear evidence'
}
