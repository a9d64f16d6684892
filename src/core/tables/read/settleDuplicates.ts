import { answerSetting } from '../../problems/quickFixes/answerSetting.ts'
import { answerOf } from '../../settings/answerOf.ts'
import { states } from '../../values/state.ts'
import { type Facts, factCell } from '../facts.ts'
import { keepFacts } from './keepFacts.ts'
import { periodName } from './periodName.ts'
import type { ReadContext } from './readContext.ts'

const valueState = states.indexOf('value')
const invalidState = states.indexOf('invalid')

type Way = 'ask' | 'last' | 'mean' | 'sum'

/**
 * One value for each person, metric, period and cohort. Equal rows become one; different ones wait for an answer
 * (setting `duplicates` or `duplicates.<Metric>`) or become the last, the mean or the sum. Values are merged in place.
 * `nameOf` gives what a person is called.
 */
export function settleDuplicates(facts: Facts, nameOf: (person: string) => string, context: ReadContext): Facts {
  const groups = repeated(facts)
  if (groups.size === 0) return facts
  const keep = new Uint8Array(facts.length).fill(1)
  for (const members of groups.values()) {
    const valued = members.filter(i => facts.state[i] === valueState)
    const kept = valued.length === 0 ? members.slice(0, 1) : valued
    for (const i of members) keep[i] = 0
    for (const i of kept) keep[i] = 1
    if (kept.length > 1) settle(facts, kept, keep, nameOf, context)
  }
  return keepFacts(facts, keep)
}

/** Facts that share person, metric, period and cohort, by the first of them. */
function repeated(facts: Facts): ReadonlyMap<number, number[]> {
  const first = new Map<number, number>()
  const groups = new Map<number, number[]>()
  const spans = [facts.metrics.length, facts.periods.length + 1, facts.cohorts.length + 1] as const
  for (let i = 0; i < facts.length; i += 1) {
    const place = (facts.person[i]! * spans[0] + facts.metric[i]!) * spans[1] + facts.period[i]! + 1
    const key = place * spans[2] + facts.cohort[i]! + 1
    const known = first.get(key)
    if (known === undefined) first.set(key, i)
    else {
      const group = groups.get(known)
      if (group) group.push(i)
      else groups.set(known, [known, i])
    }
  }
  return groups
}

function settle(
  facts: Facts,
  members: readonly number[],
  keep: Uint8Array,
  nameOf: (person: string) => string,
  context: ReadContext,
): void {
  const [first, ...others] = members as [number, ...number[]]
  const metric = facts.metrics[facts.metric[first]!]!
  const person = facts.persons[facts.person[first]!]!
  const place = facts.period[first] === -1 ? '' : ` in ${periodName(facts.periods[facts.period[first]!]!)}`
  const cells = members.map(i => factCell(facts, i))
  const drop = (kept: number) => {
    for (const i of members) if (i !== kept) keep[i] = 0
  }
  if (others.every(i => same(facts, first, i))) {
    drop(first)
    const message = `${nameOf(person)} has the same ${metric}${place} ${members.length} times; it counts once.`
    context.findings.push({ rule: 'duplicate-rows', cell: cells[1]!, related: [cells[0]!], message, person, metric })
    return
  }
  const way = wayFor(metric, context)
  if (way === 'ask') {
    for (const i of members) facts.state[i] = invalidState
    drop(first)
    context.findings.push({
      rule: 'duplicate-values',
      cell: cells[1]!,
      related: cells.filter((_, i) => i !== 1).slice(0, shown),
      message: `${nameOf(person)} has ${members.length} different values of ${metric}${place}: ${some(members.map(i => facts.value[i]!))}. None counts until you say which.`,
      person,
      metric,
      quickFixes: (['last', 'mean', 'sum'] as const).map(answer =>
        answerSetting(context, `duplicates.${metric}`, answer, `Take the ${answer}`),
      ),
    })
    return
  }
  if (way === 'last') drop(members[members.length - 1]!)
  else {
    merge(facts, members, way)
    drop(first)
  }
}

/** No more values and cells of one group are shown. */
const shown = 5

function some(values: readonly number[]): string {
  const more = values.length > shown ? ` and ${values.length - shown} more` : ''
  return `${values.slice(0, shown).join(', ')}${more}`
}

function same(facts: Facts, one: number, other: number): boolean {
  return (
    facts.value[one] === facts.value[other] &&
    Object.is(facts.n[one], facts.n[other]) &&
    Object.is(facts.target[one], facts.target[other])
  )
}

function wayFor(metric: string, context: ReadContext): Way {
  const own = answerOf(context.settings, `duplicates.${metric}`)?.toLowerCase()
  if (own === 'last' || own === 'mean' || own === 'sum') return own
  return context.settings.values.duplicates
}

/** Sum, or mean weighted by n where every row has one; n is summed. Members are added in the order of their values. */
function merge(facts: Facts, members: readonly number[], way: 'mean' | 'sum'): void {
  const ordered = [...members].sort((a, b) => facts.value[a]! - facts.value[b]! || a - b)
  const weighted = ordered.every(i => facts.n[i]! > 0)
  let total = 0
  let weight = 0
  let n = 0
  for (const i of ordered) {
    const share = way === 'mean' && weighted ? facts.n[i]! : 1
    total += share * facts.value[i]!
    weight += share
    n += facts.n[i]!
  }
  const [first] = members
  facts.value[first!] = way === 'sum' ? total : total / weight
  facts.n[first!] = n
}
