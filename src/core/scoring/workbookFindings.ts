import type { ReadingFinding } from '../problems/finding.ts'
import { factCell } from '../tables/facts.ts'
import type { Reading } from '../tables/reading.ts'
import { nameKey } from './nameKey.ts'
import { scaleFor } from './scaleFor.ts'
import type { Subject } from './subject.ts'
import { unsettledName } from './unsettledName.ts'

/** What concerns the workbook and no one score: people who are measured but not in People, and gates without a band. */
export function workbookFindings(reading: Reading, subjects: readonly Subject[]): readonly ReadingFinding[] {
  return [...notInPeople(reading, subjects), ...unknownGates(reading, subjects)]
}

function notInPeople(reading: Reading, subjects: readonly Subject[]): ReadingFinding[] {
  const { facts, tables } = reading
  const unknown = new Set(subjects.filter(({ row }) => row === null).map(({ person }) => person))
  if (tables.people.length === 0 || unknown.size === 0) return []
  const first = new Map<string, number>()
  for (let i = 0; i < facts.length; i++) {
    const person = facts.persons[facts.person[i]!]
    if (person !== undefined && unknown.has(person) && !first.has(person)) first.set(person, i)
  }
  // What is asked about a name already says why nobody is scored under it.
  const people = [...unknown].filter(person => unsettledName(person, reading) === null)
  return people.map(person => ({
    rule: 'person-not-in-people',
    cell: first.has(person)
      ? factCell(facts, first.get(person)!)
      : (tables.assessments.find(row => row.employeeId === person)?.at.cells.employeeId ?? null),
    person,
    message: `${person} is measured but is not in People, so nobody knows the role and there is no score. Add a row to People, or correct the ID.`,
  }))
}

function unknownGates(reading: Reading, subjects: readonly Subject[]): ReadingFinding[] {
  // Before anybody is measured, the scales are those that the Scale itself names.
  const roles = (subjects.length > 0 ? subjects : reading.tables.scale).map(({ role }) => role ?? '')
  const scales = [...new Set(roles.length > 0 ? roles : [''])].map(role => scaleFor(reading.tables.scale, role))
  const labels = new Set(scales.flat().map(({ label }) => nameKey(label)))
  return reading.tables.metrics.flatMap(({ metric, gateBand, at }) =>
    gateBand === null || labels.has(nameKey(gateBand))
      ? []
      : [
          {
            rule: 'gate-band-unknown',
            cell: at.cells.gateBand ?? null,
            metric,
            message: `Gate Band of ${metric} says "${gateBand}", which is no band of the Scale, so the gate holds nothing back. Bands are ${[...new Set(scales.flat().map(({ label }) => label))].join(', ')}.`,
          },
        ],
  )
}
