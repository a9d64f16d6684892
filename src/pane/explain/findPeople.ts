import type { ScoredPerson } from './scoredPeople.ts'

/**
 * The people in whose name, role or ID all words that were typed stand, in any case and with or without accents; those
 * whose name begins with what was typed come first.
 */
export function findPeople(people: readonly ScoredPerson[], typed: string): readonly ScoredPerson[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter(word => word !== '')
  const found = people.filter(({ name, roles, person }) => {
    const text = plain([name, ...roles, person].join(' '))
    return words.every(word => text.includes(word))
  })
  const start = words.join(' ')
  const begins = ({ name }: ScoredPerson): boolean => plain(name).startsWith(start)
  return [...found.filter(begins), ...found.filter(person => !begins(person))]
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
