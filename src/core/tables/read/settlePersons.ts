import { quoted } from '../../values/quoted.ts'
import { states } from '../../values/state.ts'
import type { Facts } from '../facts.ts'
import { factCell } from '../facts.ts'
import type { PersonResolver } from '../personResolver.ts'
import { joinSpellings } from './joinSpellings.ts'
import type { ReadContext } from './readContext.ts'

const invalidState = states.indexOf('invalid')

/**
 * Gives every measurement the person that its text means. A text that two people answer to stays as written and its
 * measurements are invalid; a text that nobody in People answers to stays as written. Without People, spellings of one
 * name are joined among themselves. Returns the facts with persons resolved; `state` is changed in place.
 */
export function settlePersons(facts: Facts, resolve: PersonResolver, hasPeople: boolean, context: ReadContext): Facts {
  const joined = hasPeople ? null : joinSpellings(counted(facts))
  const persons: string[] = []
  const numbers = new Map<string, number>()
  const ambiguous = new Set<number>()
  const to = facts.persons.map((written, i) => {
    const resolved = resolve(written)
    if (resolved.is === 'several') ambiguous.add(i)
    const person = resolved.is === 'person' ? resolved.person : (joined?.get(written) ?? written)
    const known = numbers.get(person)
    if (known !== undefined) return known
    numbers.set(person, persons.length)
    persons.push(person)
    return persons.length - 1
  })
  if (ambiguous.size > 0) refuse(facts, ambiguous, resolve, context)
  return { ...facts, person: facts.person.map(person => to[person]!), persons }
}

function counted(facts: Facts): ReadonlyMap<string, number> {
  const counts = new Array<number>(facts.persons.length).fill(0)
  for (let i = 0; i < facts.length; i += 1) counts[facts.person[i]!]! += 1
  return new Map(facts.persons.map((written, i) => [written, counts[i]!]))
}

function refuse(facts: Facts, ambiguous: ReadonlySet<number>, resolve: PersonResolver, context: ReadContext): void {
  const reported = new Set<number>()
  for (let i = 0; i < facts.length; i += 1) {
    const person = facts.person[i]!
    if (!ambiguous.has(person)) continue
    facts.state[i] = invalidState
    if (reported.has(person)) continue
    reported.add(person)
    const written = facts.persons[person]!
    const resolved = resolve(written)
    const ids = resolved.is === 'several' ? resolved.persons.join(' and ') : ''
    context.findings.push({
      rule: 'ambiguous-person',
      cell: factCell(facts, i),
      message: `${quoted(written)} can be ${ids}: these values wait until an ID tells the two apart.`,
      person: written,
    })
  }
}
