import { intraclass } from '../../src/core/calibration/agreement/intraclass.ts'
import { krippendorffAlpha } from '../../src/core/calibration/agreement/krippendorffAlpha.ts'
import { periodReliability } from '../../src/core/calibration/agreement/periodReliability.ts'
import { weightedKappa } from '../../src/core/calibration/agreement/weightedKappa.ts'
import { compareDistributions } from '../../src/core/calibration/distribution/compareDistributions.ts'
import { multinomialPower } from '../../src/core/calibration/distribution/multinomialPower.ts'
import { ratingTableTest } from '../../src/core/calibration/distribution/ratingTableTest.ts'
import { compareGroups } from '../../src/core/calibration/fairness/compareGroups.ts'
import { mantelHaenszel } from '../../src/core/calibration/fairness/mantelHaenszel.ts'
import { standardizedDifference } from '../../src/core/calibration/fairness/standardizedDifference.ts'
import { suppressedGrid } from '../../src/core/calibration/grid/suppressedGrid.ts'
import { auditMoves } from '../../src/core/calibration/moves/auditMoves.ts'
import { compareRaters } from '../../src/core/calibration/severity/compareRaters.ts'
import { divergentRatings } from '../../src/core/calibration/severity/divergentRatings.ts'
import type { GivenRating } from '../../src/core/calibration/severity/givenRating.ts'
import { halo } from '../../src/core/calibration/spread/halo.ts'
import { ratingSpread } from '../../src/core/calibration/spread/ratingSpread.ts'
import { recency } from '../../src/core/calibration/spread/recency.ts'
import { randomBelow } from '../../src/core/statistics/randomBelow.ts'
import { type RandomSource, randomSource } from '../../src/core/statistics/randomSource.ts'

const managers = ['ana', 'ben', 'eva', 'kim', 'mia', 'tom']
const guideline = [0.1, 0.15, 0.5, 0.15, 0.1]

/** Every figure of calibration over people made from a seed, as JSON: the same bytes in every place that runs the core. */
export function calibrationFigures(seed: number): string {
  const random = randomSource(seed)
  const people = ratedPeople(random)
  const second = people.slice(0, 40).map((rating, i) => again(rating, managers[(i + 1) % managers.length]!, random))
  const countsOf = (ratings: readonly GivenRating[]) =>
    guideline.map((_, step) => ratings.filter(({ rating }) => rating === step + 1).length)
  const teams = managers.map(rater => ({ rater, own: people.filter(each => each.rater === rater) }))
  const table = teams.map(({ own }) => countsOf(own))
  const pairs = second.map((rating, i) => [people[i]!.rating, rating.rating])
  const crossed = guideline.map((_, left) =>
    guideline.map((_, right) => pairs.filter(([one, other]) => one === left + 1 && other === right + 1).length),
  )
  const outcomes = ['x', 'y', 'z'].map(role => {
    const own = people.filter(each => each.role === role)
    return { group: role, n: own.length, favorable: own.filter(({ rating }) => rating > 3).length }
  })
  const strata = managers.map(rater => {
    const of = (role: string) => people.filter(each => each.rater === rater && each.role === role)
    const cells = (role: string) =>
      [of(role).filter(each => each.rating > 3).length, of(role).filter(each => each.rating <= 3).length] as const
    return [cells('x'), cells('y')] as const
  })
  const scoresOf = (role: string) => people.filter(each => each.role === role).map(({ score }) => score!)
  const moves = second.map((rating, i) => ({
    person: rating.person,
    rater: people[i]!.rater,
    before: people[i]!.rating - 1,
    after: rating.rating - 1,
    score: rating.score,
    reason: i % 3 === 0 ? '' : 'evidence',
    movedBy: rating.rater,
  }))
  const years = people.map(({ rating, score }, i) => ({ rating, last: score! + (i % 7), year: score! }))
  const criteria = teams.map(({ rater, own }) => ({
    rater,
    table: own.map(({ rating }) => [rating, limited(rating + randomBelow(random, 2)), limited(rating - 1)]),
  }))
  return JSON.stringify({
    byScores: compareRaters(people),
    shared: compareRaters([...people, ...second]),
    divergent: divergentRatings(people, ({ score }) => limited(Math.round(score! / 28))),
    distributions: compareDistributions(
      teams.map(({ rater, own }) => ({ group: rater, counts: countsOf(own) })),
      guideline,
      random,
    ),
    sampled: compareDistributions([{ group: 'all', counts: countsOf(people) }], guideline, random),
    table: ratingTableTest(table, random, 999),
    power: multinomialPower(8, guideline, [0.05, 0.1, 0.25, 0.3, 0.3]),
    spread: ratingSpread(
      teams.map(({ rater, own }) => ({
        rater,
        ratings: own.map(({ rating }) => rating),
        scores: own.map(({ score }) => score!),
      })),
      random,
      undefined,
      999,
    ),
    halo: halo(criteria),
    recency: recency(years),
    alpha: krippendorffAlpha(pairs, 'ordinal'),
    kappa: weightedKappa(crossed, 'quadratic'),
    intraclass: intraclass(pairs),
    periods: periodReliability(pairs),
    groups: compareGroups(outcomes),
    strata: mantelHaenszel(strata),
    difference: standardizedDifference(scoresOf('x'), scoresOf('y')),
    grid: suppressedGrid(table),
    moves: auditMoves(moves, { steps: guideline.length, guideline, zone: 2 }),
  })
}

function ratedPeople(random: RandomSource): readonly GivenRating[] {
  return Array.from({ length: 96 }, (_, i) => {
    const score = 50 + randomBelow(random, 700) / 10
    return {
      person: `p${i}`,
      rater: managers[i % managers.length]!,
      cycle: '2025',
      rating: limited(Math.round(score / 28 + (i % managers.length) / 5 + randomBelow(random, 100) / 60 - 1.2)),
      day: null,
      score,
      role: ['x', 'y', 'z'][randomBelow(random, 3)]!,
      covariates: [],
    }
  })
}

function again(rating: GivenRating, rater: string, random: RandomSource): GivenRating {
  return { ...rating, rater, rating: limited(rating.rating + randomBelow(random, 3) - 1) }
}

function limited(step: number): number {
  return Math.min(guideline.length, Math.max(1, step))
}
