import type { FinalRating } from '../../scoring/finalRating.ts'
import { grouped } from '../../scoring/grouped.ts'
import { median } from '../../statistics/median.ts'
import type { Rating } from '../../tables/ratings.ts'
import { auditMoves } from '../moves/auditMoves.ts'
import { moveId } from '../moves/moveId.ts'
import type { MovesResult, RatingMove } from '../result/movesResult.ts'
import type { RatedPerson } from '../result/ratedPerson.ts'
import { independentRatings } from '../severity/independentRatings.ts'
import { movesWordings } from '../words/movesWords.ts'
import type { CalibrationInput } from './calibrationInput.ts'
import { comparisonsOf } from './comparisonsOf.ts'
import type { Covariates } from './covariates.ts'
import { givenRatings } from './givenRatings.ts'
import type { RatedRow } from './ratedRow.ts'

/** Scores no further apart than this may stand in either order, in points. */
const zone = 1

/** What calibration changed, for each scale, of people with a rating before and after it; null where nobody has both. */
export function movesResults(
  input: CalibrationInput,
  people: readonly RatedPerson[],
  columns: Covariates,
): readonly MovesResult[] | null {
  const { scaleOf, policy } = input
  const both = people.filter(
    ({ submitted, calibrated, rating }) => submitted !== null && calibrated !== null && rating !== null,
  )
  if (both.length === 0) return null
  const ids = new Set(input.evaluation.reading.moves.flatMap(({ id }) => id ?? []))
  const rows = new Map(
    input.rows
      .filter(({ isOfCycle, isSelf }) => isOfCycle && !isSelf)
      .map(row => [`${row.subject.person}\n${row.rater}`, row]),
  )
  const names = new Map(people.map(({ person, name }) => [person, name]))
  const nameOf = (key: string) => names.get(key) ?? input.nameOf(key)
  const isMoved = both.some(({ submitted, calibrated }) => submitted !== calibrated)
  const spread = isMoved && !policy.has('raters') ? spreadOf(input, both, columns) : { before: null, after: null }
  return [...grouped(both, person => scaleOf(person).key).values()].flatMap(own => {
    const { steps, guideline } = scaleOf(own[0]!)
    if (steps.length === 0) return []
    const places = new Map(steps.map(({ rating }, place) => [rating, place]))
    const changes = own.map(person => changeOf(person, input, ids, rows.get(`${person.person}\n${person.rater}`)!.row))
    const audit = auditMoves(
      changes.map(({ move, score }) => ({
        person: move.person,
        rater: policy.has('raters') ? '' : move.rater,
        before: places.get(move.before)!,
        after: places.get(move.after)!,
        score,
        reason: move.reason ?? '',
        movedBy: policy.has('raters') ? '' : (move.by ?? ''),
      })),
      { steps: steps.length, guideline, zone },
    )
    return [
      {
        steps,
        moves: changes.flatMap(({ move }) => (move.before === move.after ? [] : [move])),
        unlogged: changes.flatMap(({ move, isUnlogged }) => (isUnlogged ? [move] : [])),
        audit,
        spread,
        wordings: movesWordings(audit, spread, nameOf),
      },
    ]
  })
}

interface Change {
  readonly move: RatingMove
  readonly score: number | null
  /** The log is to have a line for it. While somebody has to settle what was agreed, none is added. */
  readonly isUnlogged: boolean
}

function changeOf(
  { person, rater, submitted, calibrated }: RatedPerson,
  { evaluation, finals, scoreOf }: CalibrationInput,
  ids: ReadonlySet<string>,
  row: Rating,
): Change {
  const final = finals.get(person)!
  const { from, word, isDisputed } = final
  const change = { person, rater: rater ?? '', before: submitted!, after: calibrated! }
  const isSaid = from === 'Moves' || (word?.after === change.after && (word.before ?? change.before) === change.before)
  const id = (isSaid ? word?.agreed?.id : null) ?? moveId(change, evaluation.scoring.cycle.name, ids)
  const isChange = change.before !== change.after || (word !== null && word.after !== null)
  return {
    move: { id, ...change, ...saidOf(row, final) },
    score: scoreOf(person),
    isUnlogged: isChange && !isSaid && !isDisputed,
  }
}

/** Why, by whom and when the rating was changed, and where that stands. */
function saidOf({ reason, calibratedBy, calibratedAt, at: { cells } }: Rating, { from, word }: FinalRating) {
  if (from !== 'Moves') {
    return { reason, evidence: null, by: calibratedBy, at: calibratedAt, cell: cells.calibrated ?? null }
  }
  const { agreed } = word!
  return {
    reason: agreed!.reason,
    evidence: agreed!.evidence,
    by: agreed!.by,
    at: agreed!.at,
    cell: agreed!.cells.after,
  }
}

/** How much raters differ by the ratings before and after; the middle of several groups of raters. */
function spreadOf(input: CalibrationInput, people: readonly RatedPerson[], columns: Covariates) {
  const agreed = new Map(people.map(({ person, rater, calibrated }) => [`${person}\n${rater}`, calibrated]))
  const of = (ratingOf: (row: RatedRow) => number | null) => {
    const given = givenRatings(input, columns, ratingOf).filter(({ row }) => row.isOfCycle)
    const { kept } = independentRatings(
      given.map(({ rating }) => rating),
      () => false,
    )
    return median(comparisonsOf(kept, given, input.evaluation.settings.values).map(({ spread }) => spread))
  }
  return {
    before: of(({ submitted, calibrated }) => submitted ?? calibrated),
    after: of(
      ({ subject, rater, submitted, calibrated }) =>
        calibrated ?? agreed.get(`${subject.person}\n${rater}`) ?? submitted,
    ),
  }
}
