import type { Cell } from '../../cells/cell.ts'
import { grouped } from '../../scoring/grouped.ts'
import { nameKey } from '../../scoring/nameKey.ts'
import type { RaterNames } from '../../scoring/raterNames.ts'
import { isRatingOfCycle } from '../../scoring/ratingOfCycle.ts'
import { ratingScaleRows } from '../../scoring/ratingScaleRows.ts'
import { ratingSteps } from '../../scoring/scaleFor.ts'
import type { Scoring } from '../../scoring/scoring.ts'
import type { Subject } from '../../scoring/subject.ts'
import type { Tables } from '../../tables/index.ts'
import type { Rating } from '../../tables/ratings.ts'
import { parseRating, type ScaleStep } from '../../values/parseRating.ts'
import type { RatedRow } from './ratedRow.ts'

/** The rows of Ratings about people who are reviewed, in the order of the sheet; each by the role in force at the end. */
export function ratedRows(
  tables: Pick<Tables, 'ratings' | 'scale'>,
  { subjects, cycle }: Scoring,
  raters: RaterNames,
): readonly RatedRow[] {
  const { ratings } = tables
  const scale = ratingScaleRows(tables)
  const current = new Map(
    subjects.flatMap(({ subject }) => (subject.current ? [[subject.person, subject] as const] : [])),
  )
  const stepsOf = new Map<string, readonly ScaleStep[]>()
  for (const { role } of current.values()) if (!stepsOf.has(role)) stepsOf.set(role, ratingSteps(scale, role))
  const ofPerson = grouped(ratings, row => row.employeeId)
  return ratings.flatMap(row => {
    const subject = current.get(row.employeeId)
    if (subject === undefined) return []
    const code = (cell: Cell) => codeOf(cell, stepsOf.get(subject.role)!)
    return [
      {
        row,
        subject,
        rater: raterOf(row, subject, raters),
        isSelf: raters.isSelf(row, subject),
        isManager: raters.isManager(row, subject),
        isOfCycle: isRatingOfCycle(row, ofPerson.get(row.employeeId)!, cycle),
        cycle: nameKey(row.cycle ?? cycle.name),
        submitted: code(row.rating),
        calibrated: code(row.calibrated),
      },
    ]
  })
}

function raterOf({ rater }: Rating, { manager }: Subject, { keyOf }: RaterNames): string | null {
  const written = rater ?? manager
  return written === null ? null : keyOf(written)
}

function codeOf(cell: Cell, steps: readonly ScaleStep[]): number | null {
  const parsed = parseRating(cell, steps)
  return parsed.state === 'value' ? parsed.value : null
}
