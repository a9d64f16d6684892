import type { Snapshot } from '../../cells/snapshot.ts'
import type { Policy } from '../../policy/policy.ts'
import { grouped } from '../../scoring/grouped.ts'
import { randomSource } from '../../statistics/randomSource.ts'
import { compareKeys } from '../../values/compareKeys.ts'
import type { Calibration } from '../result/calibration.ts'
import type { RatedPerson } from '../result/ratedPerson.ts'
import type { RatingStep } from '../result/ratingStep.ts'
import type { SeverityResult } from '../result/severityResult.ts'
import { firstWords } from '../words/firstWords.ts'
import { agendaItems } from './agendaItems.ts'
import { agreementResult } from './agreementResult.ts'
import { type CalibrationInput, calibrationInput, type Evaluated } from './calibrationInput.ts'
import { type Covariates, covariates } from './covariates.ts'
import { distributionSets } from './distributionSets.ts'
import { fairnessResult } from './fairnessResult.ts'
import { movesResults } from './movesResults.ts'
import { ratedPeople } from './ratedPeople.ts'
import { givenOf } from './ratedRow.ts'
import { ratingGrids } from './ratingGrids.ts'
import { severityResult } from './severityResult.ts'
import { spreadResult } from './spreadResult.ts'
import { subCriteria } from './subCriteria.ts'

/**
 * Everything that comparing the ratings of a cycle gives. Pure: chance comes from the setting `seed`, one source for each
 * part, so that what one part draws moves no digit of another. What the policy turns off is not computed.
 */
export function calibrationOf(evaluation: Evaluated, snapshot: Snapshot, policy: Policy = new Set()): Calibration {
  const input = calibrationInput(evaluation, snapshot, policy)
  const { calibrateCovariates, fairnessGroups, seed } = evaluation.settings.values
  const columns = covariates(calibrateCovariates, input.rows, evaluation.reading, snapshot)
  const criteria = subCriteria(input, `${calibrateCovariates},${fairnessGroups}`)
  const people = ratedPeople(input)
  const { severity, models } = severityResult(input, people, columns)
  const { agreement, statistics } = agreementResult(input, criteria)
  const { fairness, statistics: rates } = fairnessResult(input, people)
  return {
    cycle: evaluation.scoring.cycle.text,
    first: firstLines(input, people, columns, severity.left),
    steps: allSteps(input, people),
    hasCutPoints: people.some(person => input.scaleOf(person).hasCutPoints),
    people,
    raters: policy.has('raters') ? [] : ratersOf(input, people),
    severity,
    distribution: distributionSets(input, people, randomSource(seed)),
    grids: ratingGrids(input, people),
    spread: spreadResult(input, criteria, randomSource(seed)),
    agreement,
    fairness,
    moves: movesResults(input, people, columns),
    agenda: agendaItems(input, people, severity),
    statistics: { seed, models, agreement: statistics, fairness: rates },
  }
}

function ratersOf({ nameOf }: CalibrationInput, people: readonly RatedPerson[]): Calibration['raters'] {
  const rated = people.filter(({ rating, rater }) => rating !== null && rater !== null)
  return [...grouped(rated, ({ rater }) => rater!)]
    .map(([rater, own]) => ({ rater, name: nameOf(rater), n: own.length }))
    .sort((one, other) => compareKeys(one.rater, other.rater))
}

/** The steps of everybody's scales; of two with the same code, the first role's. */
function allSteps({ scaleOf }: CalibrationInput, people: readonly RatedPerson[]): readonly RatingStep[] {
  const steps = new Map<number, RatingStep>()
  for (const scale of new Set(people.map(scaleOf))) {
    for (const step of scale.steps) if (!steps.has(step.rating)) steps.set(step.rating, step)
  }
  return [...steps.values()].sort((one, other) => one.rating - other.rating)
}

function firstLines(
  input: CalibrationInput,
  people: readonly RatedPerson[],
  columns: Covariates,
  left: SeverityResult['left'],
): readonly string[] {
  const { comparable, rows, scaleOf, subjects } = input
  const isGiven = rows.some(row => row.isOfCycle && !row.isSelf && givenOf(row) !== null)
  const rated = people.filter(({ rating }) => rating !== null)
  const count = (from: RatedPerson['ratingFrom']) => rated.filter(({ ratingFrom }) => ratingFrom === from).length
  const without = people.length - rated.length
  const given = people.filter(
    ({ rating, submitted, calibrated }) => rating === null && (submitted ?? calibrated) !== null,
  ).length
  const amongThemselves = rated.filter(person => scaleOf(person).guideline === null)
  const isDraft = subjects.some(({ score }) => score.status === 'draft')
  const hasScores = people.some(({ score }) => score !== null)
  const cut = rated.filter(person => scaleOf(person).hasCutPoints).length
  return [
    rated.length > 0 ? firstWords.used(count) : isGiven ? firstWords.noneHolds : firstWords.noRatings,
    ...(without > 0 && rated.length > 0 ? [firstWords.without(without, given)] : []),
    ...(left.length > 0 ? [firstWords.left(left)] : []),
    ...(isDraft ? [firstWords.draft] : []),
    ...(hasScores && cut < rated.length ? [cut === 0 ? firstWords.noCutPoints : firstWords.someCutPoints] : []),
    ...(rated.some(person => scaleOf(person).steps.length === 0) ? [firstWords.manyRatings] : []),
    ...(new Set(amongThemselves.map(comparable)).size > 1 ? [firstWords.separate] : []),
    ...(columns.unknown.length > 0 ? [firstWords.unknownCovariates(columns.unknown)] : []),
  ]
}
