import type { Facts } from '../facts.ts'
import { personName } from '../personName.ts'

/** Written person → the spelling used most for the same name; of equally frequent ones the last by code. */
export function joinSpellings(facts: Pick<Facts, 'person' | 'persons' | 'length'>): ReadonlyMap<string, string> {
  const counts = new Array<number>(facts.persons.length).fill(0)
  for (let i = 0; i < facts.length; i += 1) counts[facts.person[i]!]! += 1
  const best = new Map<string, number>()
  facts.persons.forEach((written, i) => {
    const key = personName(written)
    const rival = best.get(key)
    if (rival === undefined || counts[i]! > counts[rival]! || (counts[i] === counts[rival] && written > facts.persons[rival]!)) {
      best.set(key, i)
    }
  })
  return new Map(facts.persons.map(written => [written, facts.persons[best.get(personName(written))!]!.trim()]))
}
