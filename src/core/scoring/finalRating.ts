import type { CellRef } from '../cells/cellRef.ts'
import type { ReadingFinding } from '../problems/finding.ts'
import type { LoggedMove } from '../tables/loggedMove.ts'
import type { Rating } from '../tables/ratings.ts'
import { parseRating, type ScaleStep } from '../values/parseRating.ts'
import type { Cycle } from './cycle.ts'
import { type LastWord, lastWord } from './lastWord.ts'
import type { RaterNames } from './raterNames.ts'
import { isRatingOfCycle } from './ratingOfCycle.ts'
import type { Step } from './step.ts'
import type { Subject } from './subject.ts'

/** What a final rating can be taken from, in the order in which it is looked for. */
export type RatingSource = 'Calibrated' | 'Moves' | 'the manager' | 'the only rating'

/** The rating that is the person's in a cycle, with what it was taken from; null: there is none, for the reason given. */
export interface FinalRating {
  readonly rating: number | null
  /** The label of the Scale for it. */
  readonly band: string | null
  readonly from: RatingSource | null
  readonly cell: CellRef | null
  /** The row of Ratings that it was taken from; of several calibrated rows the manager's, of Moves the one that is changed. */
  readonly row: Rating | null
  /** What Moves says last; null: nothing. */
  readonly word: LastWord | null
  /** Calibrated and what somebody entered into Moves differ. */
  readonly isDisputed: boolean
  /** Why there is none, or null. */
  readonly reason: string | null
}

/** What was written about one person. */
export interface Rated {
  readonly ratings: readonly Rating[]
  /** The lines of our log of moves, in their order. */
  readonly moves: readonly LoggedMove[]
}

/**
 * Calibrated if filled; else the last agreed line of Moves; else the Rating whose Rater is the person's Manager (a blank
 * Rater is the manager); else the only one. A self-assessment is never one. Calibrated ratings that differ are a conflict,
 * and none is taken. What somebody entered into Moves and Calibrated are a conflict, too, where they differ; a line that a
 * run wrote is none, since it says what stood in Calibrated then.
 *
 * @param steps the ratings of the person's role
 * @param raters who stands behind the Rater of a row
 */
export function finalRating(
  subject: Subject,
  { ratings, moves }: Rated,
  steps: readonly ScaleStep[],
  raters: RaterNames,
  cycle: Cycle,
): Step<FinalRating> {
  const rows = ratings.filter(row => isRatingOfCycle(row, ratings, cycle) && !raters.isSelf(row, subject))
  const word = lastWord(moves, ratings, steps, cycle)
  const calibrated = rows.flatMap(row =>
    read(row.calibrated, row.at.cells.calibrated, steps).map(each => ({ ...each, row })),
  )
  const distinct = new Set(calibrated.map(({ rating }) => rating))
  if (distinct.size > 1) {
    const message = `${subject.name} has different calibrated ratings in this cycle: ${[...distinct].sort((one, other) => one - other).join(', ')}. Until one stands, none is used.`
    const findings = calibrated.map(({ cell }) => conflict(subject, cell, calibrated, message))
    return { value: none('calibrated ratings differ', word), findings }
  }
  const given = rows.flatMap(row => read(row.rating, row.at.cells.rating, steps).map(each => ({ ...each, row })))
  const ofManager = given.filter(({ row }) => raters.isManager(row, subject))
  const submitted =
    ofManager.length === 1
      ? { ...ofManager[0]!, from: 'the manager' as const }
      : ofManager.length === 0 && given.length === 1
        ? { ...given[0]!, from: 'the only rating' as const }
        : null
  const agreed = calibrated.find(({ row }) => raters.isManager(row, subject)) ?? calibrated[0]
  // Where all that was agreed is taken back, the submitted rating holds.
  const holds = word?.after ?? submitted?.rating ?? null
  const disputed = word !== null && !word.said.isOurs && agreed !== undefined && holds !== agreed.rating ? word : null
  const chosen =
    agreed !== undefined
      ? { ...agreed, from: 'Calibrated' as const }
      : word !== null && word.after !== null
        ? { rating: word.after, cell: word.agreed!.cells.after, row: submitted?.row ?? null, from: 'Moves' as const }
        : submitted
  if (chosen === null) {
    const reason =
      given.length === 0 ? 'no rating in this cycle' : `${given.length} ratings, and nothing says which one holds`
    return { value: none(reason, word), findings: [] }
  }
  const { rating, from, cell, row } = chosen
  const band = steps.find(step => step.rating === rating)?.label ?? null
  return {
    value: { rating, band, from, cell, row, word, isDisputed: disputed !== null, reason: null },
    findings: disputed === null ? [] : disputes(subject, calibrated, disputed),
  }
}

function none(reason: string, word: LastWord | null): FinalRating {
  return { rating: null, band: null, from: null, cell: null, row: null, word, isDisputed: false, reason }
}

interface Placed {
  readonly rating: number
  readonly cell: CellRef | null
}

function disputes(subject: Subject, calibrated: readonly Placed[], { said, after }: LastWord): ReadingFinding[] {
  const says = after === null ? 'takes back what was agreed' : `says ${after}`
  const cell = said.effect === 'agrees' ? said.cells.after : said.cells.state
  return calibrated.map(each => {
    const message = `The calibrated rating of ${subject.name} is ${each.rating}, and the last line of Moves about it ${says}. Until both say the same, the calibrated one is used.`
    return conflict(subject, each.cell, [{ rating: each.rating, cell }], message)
  })
}

function conflict(
  { person }: Subject,
  cell: CellRef | null,
  others: readonly Placed[],
  message: string,
): ReadingFinding {
  const related = others.flatMap(other => (other.cell === null ? [] : [other.cell]))
  return { rule: 'final-rating-conflict', cell, related, person, message }
}

function read(cell: string | number | null, at: CellRef | undefined, steps: readonly ScaleStep[]): Placed[] {
  const parsed = parseRating(cell, steps)
  return parsed.state === 'value' ? [{ rating: parsed.value, cell: at ?? null }] : []
}
