import { weightedMean } from '../statistics/weightedMean.ts'
import type { Facts } from '../tables/facts.ts'
import { countedFacts } from './countedFacts.ts'
import type { Cycle } from './cycle.ts'
import type { FactIndex } from './factIndex.ts'
import type { MetricDefinition } from './metricPlan.ts'
import type { Posts } from './posts.ts'
import { type Proposal, proposePlan } from './proposePlan.ts'
import type { Subject } from './subject.ts'

/** A proposed plan of a metric; posts null: none can be proposed, for the reason given. */
export interface ProposedPlan {
  readonly posts: Posts | null
  /** Which of the posts are proposed; the others were given. */
  readonly proposed: readonly ('floor' | 'target' | 'stretch')[]
  readonly reason: string | null
  /** How many people have a value. */
  readonly people: number
}

/** Proposes what lacks of Floor, Target and Stretch, from the values of everybody in the cycle; `given` is kept. */
export function proposalFor(
  definition: MetricDefinition,
  given: Posts | null,
  subjects: readonly Subject[],
  index: FactIndex,
  facts: Facts,
  cycle: Cycle,
): ProposedPlan {
  const { metric, direction } = definition
  if (direction === null || direction === 'range') {
    return { posts: null, proposed: [], reason: 'a plan is proposed only where higher or lower is better', people: 0 }
  }
  const people: number[] = []
  const periods: number[] = []
  for (const person of new Set(subjects.map(subject => subject.person))) {
    const { counted, weights } = countedFacts(index.of(person, metric), facts, cycle, { from: null, to: null })
    const values = counted.map(i => facts.value[i]!)
    const value = weightedMean(values, weights)
    if (value !== null) people.push(value)
    periods.push(...values)
  }
  const { floor, target, stretch } = given ?? { floor: null, target: null, stretch: null }
  return { ...asPosts(proposePlan({ direction, floor, target, stretch }, people, periods)), people: people.length }
}

/** Of a lone scorecard, a proposal for each metric that lacks a Target or a Floor. */
export function proposalsFor(
  definitions: ReadonlyMap<string, MetricDefinition>,
  given: (metric: string) => Posts | null,
  propose: (definition: MetricDefinition, given: Posts | null) => ProposedPlan,
): ReadonlyMap<string, ProposedPlan> {
  return new Map(
    [...definitions.values()]
      .filter(({ row, kind }) => row === null && kind !== 'qualitative')
      .map(definition => ({ definition, posts: given(definition.metric) }))
      .filter(({ posts }) => posts === null || posts.floor === null || posts.target === null)
      .map(({ definition, posts }) => [definition.metric, propose(definition, posts)]),
  )
}

function asPosts(proposal: Proposal): Omit<ProposedPlan, 'people'> {
  if ('reason' in proposal) return { posts: null, proposed: [], reason: proposal.reason }
  const { floor, target, stretch } = proposal.plan
  const none = { rangeLow: null, rangeHigh: null, ceiling: null }
  return {
    posts: { floor, target, stretch, ...none, cells: [], at: {}, proposed: true },
    proposed: proposal.proposed,
    reason: null,
  }
}
