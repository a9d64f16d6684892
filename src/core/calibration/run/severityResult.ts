import { median } from '../../statistics/median.ts'
import type { FittedModel } from '../result/calibrationStatistics.ts'
import type { RatedPerson } from '../result/ratedPerson.ts'
import type { SeverityGroup, SeverityResult } from '../result/severityResult.ts'
import type { ComparedRater, RaterComparison } from '../severity/compareRaters.ts'
import { connectedRaters } from '../severity/connectedRaters.ts'
import { divergentRatings } from '../severity/divergentRatings.ts'
import type { GivenRating } from '../severity/givenRating.ts'
import { independentRatings } from '../severity/independentRatings.ts'
import { whereToLink } from '../severity/whereToLink.ts'
import {
  divergenceWording,
  identifiedText,
  linkTexts,
  noComparison,
  ratersWording,
  raterWording,
} from '../words/severityWords.ts'
import type { CalibrationInput } from './calibrationInput.ts'
import { comparisonsOf } from './comparisonsOf.ts'
import type { Covariates } from './covariates.ts'
import { fittedModel } from './fittedModel.ts'
import { type GivenRow, givenRatings } from './givenRatings.ts'
import { givenOf } from './ratedRow.ts'
import { stepsBetween } from './stepsBetween.ts'

/** z of 80 %: a difference is named from there. */
const someEvidence = 0.8416212335729143

/** Raters compared as the ratings allow, with the models behind. */
export function severityResult(
  input: CalibrationInput,
  people: readonly RatedPerson[],
  columns: Covariates,
): { readonly severity: SeverityResult; readonly models: readonly FittedModel[] } {
  const { settings } = input.evaluation
  if (input.policy.has('raters')) return { severity: turnedOff, models: [] }
  const given = givenRatings(input, columns)
  const { kept, left } = independentRatings(
    given.map(each => each.rating),
    () => false,
  )
  const comparisons = comparisonsOf(kept, given, settings.values)
  const selves = input.rows.filter(({ isOfCycle, isSelf, submitted }) => isOfCycle && isSelf && submitted !== null)
  const groups = comparisons.map(each => groupOf(each, input))
  return {
    severity: {
      reason: comparisons.length > 0 ? null : reasonFor(kept, input),
      groups,
      left: [
        { reason: 'self-assessment' as const, count: selves.length },
        { reason: 'confirmed only' as const, count: left.length },
      ].filter(({ count }) => count > 0),
      links: whereToLink(comparisons).map(({ rater, reason }) => ({
        rater,
        name: input.nameOf(rater),
        reason,
        text: `${input.nameOf(rater)} ${linkTexts[reason]}.`,
      })),
      divergences: divergencesOf(given, people, input),
    },
    models: comparisons.map(each => fittedModel(each, columns.names)),
  }
}

const turnedOff: SeverityResult = { reason: noComparison.turnedOff, groups: [], left: [], links: [], divergences: [] }

function groupOf(comparison: RaterComparison, { nameOf, evaluation }: CalibrationInput): SeverityGroup {
  const margin = evaluation.settings.values.severityDelta
  const { identified, raters, ratingCount, shared, spread, spreadLow, spreadHigh, ratingDeviation } = comparison
  // The range holds what is uncertain about the rest of the model, too, but shrinks where nobody differs.
  const visibleFor = ({ n, deviation }: ComparedRater) =>
    margin + someEvidence * Math.max(deviation, ratingDeviation / Math.sqrt(n))
  const visible = median(raters.map(visibleFor))!
  return {
    identified,
    model: identifiedText[identified],
    raters: raters.map(compared => {
      const { deviation, ...rater } = compared
      const name = nameOf(rater.rater)
      return {
        ...rater,
        name,
        se: deviation,
        wording: raterWording(name, compared, identified, margin, visibleFor(compared)),
      }
    }),
    ratingCount,
    shared,
    spread,
    spreadLow,
    spreadHigh,
    ratingDeviation,
    margin,
    visible,
    wording: ratersWording(raters, ratingCount, { middle: spread, low: spreadLow, high: spreadHigh }, visible),
  }
}

/** @param kept the ratings that are judgements of their own */
function reasonFor(kept: readonly GivenRating[], { rows, subjects, evaluation }: CalibrationInput): string {
  if (kept.length === 0) {
    const isRated = rows.some(row => row.isOfCycle && !row.isSelf && givenOf(row) !== null)
    return isRated ? noComparison.noRatings : noComparison.nobodyRated
  }
  if (new Set(kept.map(({ rater }) => rater)).size === 1) return noComparison.oneRater
  if (new Set(kept.map(({ rating }) => rating)).size === 1) return noComparison.allSame
  if (evaluation.settings.values.calibrateModel === 'A') return noComparison.noShared
  if (connectedRaters(kept).some(({ shared }) => shared > 0) || kept.some(({ score }) => score !== null))
    return noComparison.nothing
  return subjects.some(({ score }) => score.status === 'draft') ? noComparison.draft : noComparison.noScores
}

/** Of the ratings that hold and people whose score may be compared. */
function divergencesOf(given: readonly GivenRow[], people: readonly RatedPerson[], input: CalibrationInput) {
  const { nameOf, scaleOf } = input
  const personOf = new Map(people.map(each => [each.person, each]))
  const holding = given
    .filter(({ row, rating }) => row.isOfCycle && personOf.get(rating.person)?.rater === rating.rater)
    .map(({ rating }) => rating)
  return divergentRatings(holding, ({ person }) => personOf.get(person)?.bandRating ?? null).flatMap(
    ({ rating, expected, standardized }) => {
      const { name, role, bandRating, planCannotReach } = personOf.get(rating.person)!
      const stepsApart = Math.abs(stepsBetween(bandRating!, rating.rating, scaleOf({ role }).steps))
      if (planCannotReach || stepsApart < 1) return []
      const wording = divergenceWording(name, nameOf(rating.rater), rating.rating, expected, standardized, stepsApart)
      return [
        {
          person: rating.person,
          rater: rating.rater,
          rating: rating.rating,
          expected,
          standardized,
          stepsApart,
          wording,
        },
      ]
    },
  )
}
