import type { CellRef } from '../cells/cellRef.ts'
import type { ReadingFinding } from '../problems/finding.ts'
import type { Rating } from '../tables/ratings.ts'
import { parseRating, type ScaleStep } from '../values/parseRating.ts'
import type { Cycle } from './cycle.ts'
import type { RaterNames } from './raterNames.ts'
import { isRatingOfCycle } from './ratingOfCycle.ts'
import type { Step } from './step.ts'
import type { Subject } from './subject.ts'

/** The rating that is the person's in a cycle, with what it was taken from; null: there is none, for the reason given. */
export interface FinalRating {
  readonly rating: number | null
  /** The label of the Scale for it. */
  readonly band: string | null
  readonly from: 'Calibrated' | 'the manager' | 'the only rating' | null
  readonly cell: CellRef | null
  /** The row of Ratings that it was taken from; of several calibrated rows the manager's. */
  readonly row: Rating | null
  /** Why there is none, or null. */
  readonly reason: string | null
}

/**
 * Calibrated if filled; else the Rating whose Rater is the person's Manager (a blank Rater is the manager); else the
 * only one. A self-assessment is never one. Calibrated ratings that differ are a conflict, and none is taken.
 *
 * @param ratings of this person
 * @param steps the ratings of the person's role
 * @param raters who stands behind the Rater of a row
 */
export function finalRating(
  subject: Subject,
  ratings: readonly Rating[],
  steps: readonly ScaleStep[],
  raters: RaterNames,
  cycle: Cycle,
): Step<FinalRating> {
  const rows = ratings.filter(row => isRatingOfCycle(row, ratings, cycle) && !raters.isSelf(row, subject))
  const calibrated = rows.flatMap(row =>
    read(row.calibrated, row.at.cells.calibrated, steps).map(each => ({ ...each, row })),
  )
  const distinct = new Set(calibrated.map(({ rating }) => rating))
  if (distinct.size > 1) {
    const message = `${subject.name} has different calibrated ratings in this cycle: ${[...distinct].sort((one, other) => one - other).join(', ')}. Until one stands, none is used.`
    const findings: ReadingFinding[] = calibrated.map(({ cell }) => ({
      rule: 'final-rating-conflict',
      cell,
      related: calibrated.flatMap(each => (each.cell === null ? [] : [each.cell])),
      person: subject.person,
      message,
    }))
    return { value: none('calibrated ratings differ'), findings }
  }
  const given = rows.flatMap(row => read(row.rating, row.at.cells.rating, steps).map(each => ({ ...each, row })))
  const ofManager = given.filter(({ row }) => raters.isManager(row, subject))
  const chosen =
    calibrated.length > 0
      ? {
          ...(calibrated.find(({ row }) => raters.isManager(row, subject)) ?? calibrated[0]!),
          from: 'Calibrated' as const,
        }
      : ofManager.length === 1
        ? { ...ofManager[0]!, from: 'the manager' as const }
        : ofManager.length === 0 && given.length === 1
          ? { ...given[0]!, from: 'the only rating' as const }
          : null
  if (chosen === null) {
    const reason =
      given.length === 0 ? 'no rating in this cycle' : `${given.length} ratings, and nothing says which one holds`
    return { value: none(reason), findings: [] }
  }
  const { rating, from, cell, row } = chosen
  const band = steps.find(step => step.rating === rating)?.label ?? null
  return { value: { rating, band, from, cell, row, reason: null }, findings: [] }
}

function none(reason: string): FinalRating {
  return { rating: null, band: null, from: null, cell: null, row: null, reason }
}

function read(
  cell: string | number | null,
  at: CellRef | undefined,
  steps: readonly ScaleStep[],
): { readonly rating: number; readonly cell: CellRef | null }[] {
  const parsed = parseRating(cell, steps)
  return parsed.state === 'value' ? [{ rating: parsed.value, cell: at ?? null }] : []
}
