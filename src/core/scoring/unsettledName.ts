import type { Reading } from '../tables/reading.ts'

/** What is asked about a name that stands for no one person, such as "Ana, Ben"; null: nothing is. */
export function unsettledName(person: string, { findings }: Reading): string | null {
  const asked = findings.find(each => each.person === person && rules.includes(each.rule))
  return asked?.message ?? null
}

const rules = ['ambiguous-person', 'several-owners']
