import { grouped } from '../../scoring/grouped.ts'
import { median } from '../../statistics/median.ts'
import { auditMoves } from '../moves/auditMoves.ts'
import type { MovesResult } from '../result/movesResult.ts'
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
  const { scaleOf, scoreOf, policy } = input
  const both = people.filter(
    ({ submitted, calibrated, rating }) => submitted !== null && calibrated !== null && rating !== null,
  )
  if (both.length === 0) return null
  const rows = new Map(
    input.rows
      .filter(({ isOfCycle, isSelf }) => isOfCycle && !isSelf)
      .map(row => [`${row.subject.person}\n${row.rater}`, row]),
  )
  const names = new Map(people.map(({ person, name }) => [person, name]))
  const nameOf = (key: string) => names.get(key) ?? input.nameOf(key)
  const isMoved = both.some(({ submitted, calibrated }) => submitted !== calibrated)
  const spread = isMoved && !policy.has('raters') ? spreadOf(input, columns) : { before: null, after: null }
  return [...grouped(both, person => scaleOf(person).key).values()].flatMap(own => {
    const { steps, guideline } = scaleOf(own[0]!)
    if (steps.length === 0) return []
    const places = new Map(steps.map(({ rating }, place) => [rating, place]))
    const moves = own.map(person => {
      const row = rows.get(`${person.person}\n${person.rater}`)!.row
      return { person, row, before: person.submitted!, after: person.calibrated! }
    })
    const audit = auditMoves(
      moves.map(({ person, row, before, after }) => ({
        person: person.person,
        rater: policy.has('raters') ? '' : (person.rater ?? ''),
        before: places.get(before)!,
        after: places.get(after)!,
        score: scoreOf(person.person),
        reason: row.reason ?? '',
        movedBy: policy.has('raters') ? '' : (row.calibratedBy ?? ''),
      })),
      { steps: steps.length, guideline, zone },
    )
    return [
      {
        steps,
        moves: moves
          .filter(({ before, after }) => before !== after)
          .map(({ person, row, before, after }) => ({
            person: person.person,
            rater: person.rater ?? '',
            before,
            after,
            reason: row.reason,
            by: row.calibratedBy,
            at: row.calibratedAt,
            cell: row.at.cells.calibrated ?? null,
          })),
        audit,
        spread,
        wordings: movesWordings(audit, spread, nameOf),
      },
    ]
  })
}

/** How much raters differ by the ratings before and after; the middle of several groups of raters. */
function spreadOf(input: CalibrationInput, columns: Covariates) {
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
    after: of(({ submitted, calibrated }) => calibrated ?? submitted),
  }
}
