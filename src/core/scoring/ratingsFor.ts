import type { ReadingFinding } from '../problems/finding.ts'
import type { Reading } from '../tables/reading.ts'
import type { Cycle } from './cycle.ts'
import { type FinalRating, finalRating } from './finalRating.ts'
import { grouped } from './grouped.ts'
import { personResolver } from './personResolver.ts'
import type { Step } from './step.ts'
import type { Subject } from './subject.ts'

/** The final rating of each subject, in the order given. */
export function ratingsFor(subjects: readonly Subject[], reading: Reading, cycle: Cycle): Step<readonly FinalRating[]> {
  const { ratings, scale, people } = reading.tables
  const byPerson = grouped(ratings, row => row.employeeId)
  const whoIs = personResolver(people)
  const findings: ReadingFinding[] = []
  const value = subjects.map(subject => {
    const step = finalRating(subject, byPerson.get(subject.person) ?? [], scale, whoIs, cycle)
    findings.push(...step.findings)
    return step.value
  })
  return { value, findings }
}
