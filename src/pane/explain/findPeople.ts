import type { ScoredPerson } from './scoredPeople.ts'

/**
 * The people whom all words that were typed fit, in any case and with or without accents: anywhere in the name or the ID,
 * or at the start of a word of a role, so that "ana" finds no manager. Those whose name has a word that begins so come
 * first.
 */
export function findPeople(people: readonly ScoredPerson[], typed: string): readonly ScoredPerson[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter(word => word !== '')
  const found = people.filter(({ name, roles, person }) => {
    const [own, held] = [plain(`${name} ${person}`), plain(` ${roles.join(' ')}`)]
    return words.every(word => own.includes(word) || held.includes(` ${word}`))
  })
  const begins = ({ name }: ScoredPerson): boolean => plain(` ${name}`).includes(` ${words[0] ?? ''}`)
  return [...found.filter(begins), ...found.filter(person => !begins(person))]
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
