import { compareKeys } from '../values/compareKeys.ts'
import { aliasOf, type Naming } from './find/naming.ts'
import type { Person } from './people.ts'
import { personName } from './personName.ts'

/** Whom a written text means: one person by ID, several of one name, or nobody known. */
export type Resolved =
  | { readonly is: 'person'; readonly person: string }
  | { readonly is: 'several'; readonly persons: readonly string[] }
  | { readonly is: 'unknown' }

export type PersonResolver = (written: string) => Resolved

/** Matches a text with People: by ID, then by e-mail, then by name. A name that two people have is never joined. */
export function personResolver(people: readonly Person[], naming: Naming): PersonResolver {
  const byId = new Map<string, string>()
  const byEmail = new Map<string, string>()
  const byName = new Map<string, Set<string>>()
  for (const { employeeId, email, name } of people) {
    byId.set(employeeId.toLowerCase(), employeeId)
    if (email !== null) byEmail.set(email.trim().toLowerCase(), employeeId)
    for (const known of [name, employeeId]) {
      if (known === null) continue
      const key = personName(known)
      byName.set(key, (byName.get(key) ?? new Set()).add(employeeId))
    }
  }
  return written => {
    const text = (aliasOf(naming, 'person', written) ?? written).trim()
    const exact = byId.get(text.toLowerCase()) ?? byEmail.get(text.toLowerCase())
    if (exact !== undefined) return { is: 'person', person: exact }
    const named = [...(byName.get(personName(text)) ?? [])]
    if (named.length > 1) return { is: 'several', persons: named.sort(compareKeys) }
    const [person] = named
    return person === undefined ? { is: 'unknown' } : { is: 'person', person }
  }
}
