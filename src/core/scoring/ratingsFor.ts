import type { ReadingFinding } from '../problems/finding.ts'
import type { Rating } from '../tables/ratings.ts'
import type { Reading } from '../tables/reading.ts'
import { parseRating, type ScaleStep } from '../values/parseRating.ts'
import type { Cycle } from './cycle.ts'
import { type FinalRating, finalRating } from './finalRating.ts'
import { grouped } from './grouped.ts'
import { raterNames } from './raterNames.ts'
import { ratingScaleRows } from './ratingScaleRows.ts'
import { ratingSteps } from './scaleFor.ts'
import type { Step } from './step.ts'
import type { Subject } from './subject.ts'

/** The final rating of each subject, in the order given; a rating that cannot be read is a finding at its cell. */
export function ratingsFor(subjects: readonly Subject[], reading: Reading, cycle: Cycle): Step<readonly FinalRating[]> {
  const { ratings } = reading.tables
  const scale = ratingScaleRows(reading.tables)
  const byPerson = grouped(ratings, row => row.employeeId)
  const raters = raterNames(reading)
  const findings: ReadingFinding[] = []
  const value = subjects.map(subject => {
    const own = byPerson.get(subject.person) ?? []
    const steps = ratingSteps(scale, subject.role)
    if (subject.current) findings.push(...own.flatMap(row => unreadable(row, steps)))
    const step = finalRating(subject, own, steps, raters, cycle)
    findings.push(...step.findings)
    return step.value
  })
  return { value, findings }
}

function unreadable(row: Rating, steps: readonly ScaleStep[]): readonly ReadingFinding[] {
  return (['rating', 'calibrated'] as const).flatMap(column => {
    const parsed = parseRating(row[column], steps)
    if (parsed.state !== 'invalid') return []
    const { rule, message } = parsed
    return [{ rule, cell: row.at.cells[column] ?? null, person: row.employeeId, message }]
  })
}
