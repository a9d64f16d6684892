import type { Person } from '../people.ts'
import { personName } from '../personName.ts'
import type { ReadContext } from './readContext.ts'

/** Says where one ID stands beside two names: either two people share it, or one of the names is wrong. */
export function reportTwoNames(rows: readonly Person[], context: ReadContext): void {
  const first = new Map<string, Person>()
  const reported = new Set<string>()
  for (const row of rows) {
    const { employeeId, name } = row
    if (name === null) continue
    const before = first.get(employeeId)
    if (!before) first.set(employeeId, row)
    else if (personName(before.name ?? '') !== personName(name) && !reported.has(employeeId)) {
      reported.add(employeeId)
      const related = before.at.cells.name
      context.findings.push({
        rule: 'person-twice',
        cell: row.at.cells.name ?? row.at.cells.employeeId ?? null,
        related: related ? [related] : [],
        person: employeeId,
        message: `${employeeId} is called ${name} here and ${before.name} in row ${before.at.row + 1} of ${before.at.sheet}. They are taken as one person: correct the ID, or the name.`,
      })
    }
  }
}
