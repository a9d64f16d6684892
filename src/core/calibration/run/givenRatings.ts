import { compareKeys } from '../../values/compareKeys.ts'
import type { GivenRating } from '../severity/givenRating.ts'
import type { CalibrationInput } from './calibrationInput.ts'
import type { Covariates } from './covariates.ts'
import { givenOf, type RatedRow } from './ratedRow.ts'

/** A rating as raters are compared by it, with the row that it stands in. */
export interface GivenRow {
  readonly row: RatedRow
  readonly rating: GivenRating
}

/**
 * The ratings that raters gave others, before calibration, of every cycle; managers first, so that whoever confirms comes
 * after, then by rater. Left out is what lacks a rater, a rating or a covariate. Scores are those of the cycle.
 */
export function givenRatings(
  { rows, scoreOf }: CalibrationInput,
  columns: Covariates,
  ratingOf: (row: RatedRow) => number | null = givenOf,
): readonly GivenRow[] {
  return rows
    .flatMap(row => {
      const [rating, rest] = [ratingOf(row), columns.of(row)]
      if (row.isSelf || row.rater === null || rating === null || rest === null) return []
      const { person, role } = row.subject
      const { rater, cycle } = row
      const score = row.isOfCycle ? scoreOf(person) : null
      return [{ row, rating: { person, rater, cycle, rating, day: row.row.submitted, score, role, covariates: rest } }]
    })
    .sort(
      (one, other) =>
        Number(other.row.isManager) - Number(one.row.isManager) || compareKeys(one.rating.rater, other.rating.rater),
    )
}
