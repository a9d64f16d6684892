import type { CellRef } from '../cells/cellRef.ts'
import type { ReadingFinding } from '../problems/finding.ts'
import { personName } from '../tables/personName.ts'
import type { Rating } from '../tables/ratings.ts'
import { parsePeriod } from '../values/parsePeriod.ts'
import { parseRating, type ScaleStep } from '../values/parseRating.ts'
import type { Cycle } from './cycle.ts'
import { nameKey } from './nameKey.ts'
import type { Step } from './step.ts'
import type { Subject } from './subject.ts'

/** The rating that is the person's in a cycle, with what it was taken from; null: there is none, for the reason given. */
export interface FinalRating {
  readonly rating: number | null
  /** The label of the Scale for it. */
  readonly band: string | null
  readonly from: 'Calibrated' | 'the manager' | 'the only rating' | null
  readonly cell: CellRef | null
  /** Why there is none, or null. */
  readonly reason: string | null
}

/**
 * Calibrated if filled; else the Rating whose Rater is the person's Manager (a blank Rater is the manager); else the
 * only one. A self-assessment is never one. Calibrated ratings that differ are a conflict, and none is taken.
 *
 * @param ratings of this person
 * @param steps the ratings of the person's role
 * @param whoIs the Employee ID behind what stands in a cell
 */
export function finalRating(
  subject: Subject,
  ratings: readonly Rating[],
  steps: readonly ScaleStep[],
  whoIs: (written: string) => string,
  cycle: Cycle,
): Step<FinalRating> {
  const rows = ratings.filter(row => isOfCycle(row, ratings, cycle) && !isSelf(row, subject, whoIs))
  const calibrated = rows.flatMap(row => read(row.calibrated, row.at.cells.calibrated, steps))
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
  const ofManager = given.filter(({ row }) => isManager(row, subject, whoIs))
  const chosen =
    calibrated.length > 0
      ? { ...calibrated[0]!, from: 'Calibrated' as const }
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
  const { rating, from, cell } = chosen
  const band = steps.find(step => step.rating === rating)?.label ?? null
  return { value: { rating, band, from, cell, reason: null }, findings: [] }
}

function none(reason: string): FinalRating {
  return { rating: null, band: null, from: null, cell: null, reason }
}

function read(
  cell: string | number | null,
  at: CellRef | undefined,
  steps: readonly ScaleStep[],
): { readonly rating: number; readonly cell: CellRef | null }[] {
  const parsed = parseRating(cell, steps)
  return parsed.state === 'value' ? [{ rating: parsed.value, cell: at ?? null }] : []
}

/** Blank is the current cycle. Where nothing names the cycle, days inside it do, and so does one name for all ratings. */
function isOfCycle(row: Rating, ratings: readonly Rating[], cycle: Cycle): boolean {
  if (row.cycle === null || nameKey(row.cycle) === nameKey(cycle.name)) return true
  if (ratings.some(each => nameKey(each.cycle) === nameKey(cycle.name))) return false
  const period = parsePeriod(row.cycle, { dates: { order: 'ask', format: 'general' }, fiscalStart: 1 })
  if (period.state === 'value' && cycle.from !== null && cycle.to !== null) {
    return period.value.from <= cycle.to && period.value.to >= cycle.from
  }
  return ratings.every(each => each.cycle === null || nameKey(each.cycle) === nameKey(row.cycle))
}

function isSelf({ rater }: Rating, subject: Subject, whoIs: (written: string) => string): boolean {
  return rater !== null && (personName(rater) === 'self' || whoIs(rater) === whoIs(subject.person))
}

function isManager({ rater }: Rating, subject: Subject, whoIs: (written: string) => string): boolean {
  return rater === null || (subject.manager !== null && whoIs(rater) === whoIs(subject.manager))
}
