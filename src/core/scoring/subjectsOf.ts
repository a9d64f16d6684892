import type { Person } from '../tables/people.ts'
import type { Reading } from '../tables/reading.ts'
import { compareKeys } from '../values/compareKeys.ts'
import type { Cycle } from './cycle.ts'
import { dayText } from './dayText.ts'
import type { Step } from './step.ts'
import type { Subject } from './subject.ts'
import { unsettledName } from './unsettledName.ts'

/** The role of everybody where there is no People table, and the plan names no single role either. */
export const onlyRole = 'All'

/**
 * Who is scored, by person and first day. Several People rows of one person with different From dates are a move:
 * one subject for each role, on its own days. Without a People table the people are those who are measured.
 */
export function subjectsOf(reading: Reading, cycle: Cycle): Step<readonly Subject[]> {
  const rowsOf = new Map<string, Person[]>()
  for (const row of reading.tables.people) {
    const rows = rowsOf.get(row.employeeId)
    if (rows) rows.push(row)
    else rowsOf.set(row.employeeId, [row])
  }
  const persons = [...new Set([...rowsOf.keys(), ...measured(reading)])].sort(compareKeys)
  const role = rowsOf.size === 0 ? roleOfEverybody(reading) : ''
  const subjects = persons.flatMap(person => {
    const rows = rowsOf.get(person)
    if (rows === undefined) return [withoutRow(person, role)]
    const roles = rolePeriods(rows)
    const inside = roles.filter(role => overlaps(role, cycle))
    return inForce(inside.length > 0 ? inside : roles.slice(-1), cycle)
  })
  return { value: subjects, findings: persons.flatMap(person => twice(rowsOf.get(person) ?? [])) }
}

/** Why a subject is not scored whatever its values say, or null. */
export function excludedReason(subject: Subject, reading: Reading, cycle: Cycle): string | null {
  if (subject.row === null && reading.tables.people.length > 0) {
    const asked = unsettledName(subject.person, reading)
    if (asked !== null) return asked.replace(/\.$/, '')
    return `${subject.person} is measured but is not in People, so the role is not known: add a row to People, or correct the ID`
  }
  if (!overlaps(subject, cycle)) {
    return `in this role from ${dayText(subject.from ?? 0)}, which is outside the cycle (${cycle.text})`
  }
  if (subject.status === 'terminated') return 'has left (Status terminated): shown, but neither ranked nor calibrated'
  return null
}

function measured(reading: Reading): ReadonlySet<string> {
  const { facts, tables } = reading
  const present = new Uint8Array(facts.persons.length)
  for (let i = 0; i < facts.length; i++) if (facts.person[i]! >= 0) present[facts.person[i]!] = 1
  return new Set([
    ...facts.persons.filter((_, index) => present[index] === 1),
    ...tables.assessments.map(row => row.employeeId),
  ])
}

/** Without a People table nobody has a role: the one of Weights, if it has just one, is theirs. */
function roleOfEverybody(reading: Reading): string {
  const roles = [...new Set(reading.tables.weights.map(row => row.role))]
  return roles.length === 1 ? roles[0]! : onlyRole
}

function withoutRow(person: string, role: string): Subject {
  return {
    person,
    name: person,
    role,
    level: null,
    team: null,
    manager: null,
    from: null,
    to: null,
    status: 'active',
    fte: null,
    current: true,
    row: null,
  }
}

/** One per From date, each lasting until the day before the next. */
function rolePeriods(rows: readonly Person[]): Subject[] {
  const distinct = inOrder(rows).filter((row, index, all) => index === 0 || row.from !== all[index - 1]!.from)
  return distinct.map((row, index) => ({
    person: row.employeeId,
    name: row.name ?? row.employeeId,
    role: row.role,
    level: row.level,
    team: row.team,
    manager: row.manager,
    from: row.from,
    to: index + 1 < distinct.length ? distinct[index + 1]!.from! - 1 : null,
    status: row.status ?? 'active',
    fte: row.fte,
    current: false,
    row,
  }))
}

/** By From, then by what the rows say, so that the order of the sheet decides nothing. */
function inOrder(rows: readonly Person[]): Person[] {
  const said = (row: Person) => [row.role, row.level, row.team, row.manager, row.name, row.status].join('\n')
  return [...rows].sort((one, other) => (one.from ?? 0) - (other.from ?? 0) || compareKeys(said(one), said(other)))
}

function overlaps(role: { readonly from: number | null; readonly to: number | null }, cycle: Cycle): boolean {
  return (
    (role.from ?? 0) <= (cycle.to ?? Number.POSITIVE_INFINITY) &&
    (role.to ?? Number.POSITIVE_INFINITY) >= (cycle.from ?? 0)
  )
}

/** Marks the last role that had begun by the end of the cycle. */
function inForce(roles: readonly Subject[], cycle: Cycle): Subject[] {
  const end = cycle.to ?? Number.POSITIVE_INFINITY
  const last = roles.filter(role => (role.from ?? 0) <= end).pop() ?? roles[roles.length - 1]
  return roles.map(role => ({ ...role, current: role === last }))
}

function twice(rows: readonly Person[]) {
  return inOrder(rows).flatMap((row, index, all) => {
    const previous = all[index - 1]
    if (previous === undefined || previous.from !== row.from) return []
    if (previous.role === row.role && previous.level === row.level && previous.manager === row.manager) return []
    return [
      {
        rule: 'person-twice',
        cell: row.at.cells.employeeId ?? null,
        related: previous.at.cells.employeeId === undefined ? [] : [previous.at.cells.employeeId],
        person: row.employeeId,
        message: `${row.name ?? row.employeeId} stands twice in People for the same days, as ${previous.role} and as ${row.role}; the row of ${previous.role} is used. If this is a move, give each row its From date; else remove one.`,
      },
    ]
  })
}
