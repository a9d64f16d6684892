import type { Person } from '../tables/people.ts'
import { personName } from '../tables/personName.ts'

/** The Employee ID behind an ID, a name or an e-mail; what fits nobody, or several people, is its own compared form. */
export function personResolver(people: readonly Person[]): (written: string) => string {
  const ids = new Map<string, string | null>()
  for (const { employeeId, name, email } of people) {
    for (const called of [employeeId, name, email]) {
      if (called === null) continue
      const key = personName(called)
      const known = ids.get(key)
      ids.set(key, known === undefined || known === employeeId ? employeeId : null)
    }
  }
  return written => ids.get(personName(written)) ?? personName(written)
}
