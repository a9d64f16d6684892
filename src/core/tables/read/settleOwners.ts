import { answerSetting } from '../../problems/quickFixes/answerSetting.ts'
import { quoted } from '../../values/quoted.ts'
import { states } from '../../values/state.ts'
import { type Facts, factCell } from '../facts.ts'
import type { PersonResolver } from '../personResolver.ts'
import { emptyFact, factsBuilder } from './factsBuilder.ts'
import type { ReadContext } from './readContext.ts'

const invalidState = states.indexOf('invalid')

/**
 * Rows that name several owners ("Ana, Ben"), each of whom is a person of the workbook: they wait for an answer
 * (setting `owners`), are left out, or count for each owner with an equal share of n (of 1, where no n is given).
 */
export function settleOwners(facts: Facts, resolve: PersonResolver, context: ReadContext): Facts {
  const own = new Set(facts.persons.map(person => person.trim()))
  const known = (part: string) => resolve(part).is === 'person' || own.has(part)
  const owners = new Map<number, readonly string[]>()
  facts.persons.forEach((written, i) => {
    if (resolve(written).is !== 'unknown') return
    const parts = written.split(/\s*(?:[,;/&+\n]|\s(?:and|und|et|y|e|en)\s)\s*/i).filter(part => part !== '')
    if (parts.length > 1 && parts.every(known)) owners.set(i, parts)
  })
  if (owners.size === 0) return facts
  const way = context.settings.values.owners
  if (way === 'ask') ask(facts, owners, context)
  return way === 'ask' ? facts : shared(facts, owners, way === 'split')
}

function ask(facts: Facts, owners: ReadonlyMap<number, readonly string[]>, context: ReadContext): void {
  const reported = new Set<number>()
  for (let i = 0; i < facts.length; i += 1) {
    const person = facts.person[i]!
    const parts = owners.get(person)
    if (!parts) continue
    facts.state[i] = invalidState
    if (reported.has(person)) continue
    reported.add(person)
    context.findings.push({
      rule: 'several-owners',
      cell: factCell(facts, i),
      person: facts.persons[person]!,
      message: `${quoted(facts.persons[person]!)} names ${parts.length} people. Their value counts for nobody until you say whether it is shared.`,
      quickFixes: [
        answerSetting(context, 'owners', 'split', 'Count it for each of them, in equal shares'),
        answerSetting(context, 'owners', 'exclude', 'Leave such rows out'),
      ],
    })
  }
}

function shared(facts: Facts, owners: ReadonlyMap<number, readonly string[]>, split: boolean): Facts {
  const builder = factsBuilder()
  const fact = emptyFact()
  const names = Object.keys(fact) as (keyof typeof fact)[]
  for (let i = 0; i < facts.length; i += 1) {
    for (const name of names) fact[name] = facts[name][i]!
    const parts = owners.get(facts.person[i]!)
    for (const part of parts ? (split ? parts : []) : [facts.persons[facts.person[i]!]!]) {
      fact.person = builder.person(part)
      fact.n = parts ? (Number.isNaN(facts.n[i]!) ? 1 : facts.n[i]!) / parts.length : facts.n[i]!
      builder.add(fact)
    }
  }
  const { persons, ...built } = builder.build()
  const { metrics, periods, sources, cohorts, sheets } = facts
  return { ...built, persons, metrics, periods, sources, cohorts, sheets }
}
