import type { Goalposts, MetricPlan } from '../scoring/metricPlan.ts'
import type { Observation } from '../scoring/observation.ts'
import { postNames } from '../scoring/posts.ts'
import type { ScoredSubject } from '../scoring/scoring.ts'
import { sum } from '../statistics/sum.ts'
import { type LiveValue, liveValue } from './detailValue.ts'
import type { OutputContext } from './outputContext.ts'

/** A metric of a person as its formulas need it. */
export interface DetailMetric {
  readonly person: DetailPerson
  readonly plan: MetricPlan
  readonly observation: Observation
  readonly levelText: string | null
  readonly live: LiveValue | null
  /** The row of the metric that caps this one, where it is one of the same person's. */
  readonly pairRow: number | null
  /** Whether another metric or a gate asks if this one is below its floor. */
  readonly isAsked: boolean
}

/** What the metrics of a person have in common. */
export interface DetailPerson {
  /** The person can have a score: weights and contributions are formulas. */
  readonly weighed: boolean
  /** The sum of weights of the plan. */
  readonly total: number
  /** The plan has groups, within which missing weight is taken on. */
  readonly grouped: boolean
  /** Metrics that cap another or close a gate while they are below their floor. */
  readonly asked: ReadonlySet<string>
}

export function personOf(subject: ScoredSubject): DetailPerson {
  const [first] = subject.plan
  return {
    weighed: isWeighed(subject),
    total: sum(subject.plan.map(({ weight }) => weight)),
    grouped: subject.plan.some(({ group }) => group !== first?.group),
    asked: new Set(subject.plan.flatMap(askedFor)),
  }
}

/** @param first the first row of the person in the sheet. */
export function metricOf(
  { plan: plans, observations, detail }: ScoredSubject,
  index: number,
  first: number,
  person: DetailPerson,
  context: OutputContext,
): DetailMetric {
  const plan = plans[index]!
  const observation = observations[index]!
  const { metric, row, direction } = plan.definition
  const pairedWith = row?.pairedWith ?? null
  const pair = pairedWith === null ? -1 : plans.findIndex(({ definition }) => definition.metric === pairedWith)
  return {
    person,
    plan,
    observation,
    levelText: detail[index]!.levelText,
    live: liveValue(observation, direction === 'range', context),
    pairRow: pair < 0 ? null : first + pair,
    isAsked: person.asked.has(metric),
  }
}

/** Weights and contributions are formulas unless nothing that is filled in could give this person a score. */
export function isWeighed({ score, planReason }: ScoredSubject): boolean {
  return planReason === null && score.status !== 'excluded'
}

function askedFor({ definition: { row, metric } }: MetricPlan): readonly string[] {
  return [
    ...(row?.cap != null && row.pairedWith !== null ? [row.pairedWith] : []),
    ...(row?.gateBand != null ? [metric] : []),
  ]
}

/** Formulas of a row by the key of their column. */
export type Formulas = readonly (readonly [key: string, formula: string])[]

/** The plan changed on the way and the value is no formula: then neither plan nor points can be. */
export function isFixed({ observation, live }: DetailMetric): boolean {
  const { goalposts } = observation.basis
  return live === null && goalposts.some(posts => !samePosts(posts, goalposts[0]!))
}

function samePosts(one: Goalposts, other: Goalposts): boolean {
  return postNames.every(name => one[name] === other[name])
}

/** Whether points are a formula: there are some, or there would be some if what is blank were filled in. */
export function earnsPoints(metric: DetailMetric): boolean {
  const { plan, observation, live } = metric
  if (plan.definition.direction === null || observation.planError !== null || isFixed(metric)) return false
  return observation.standing === 'observed'
    ? observation.points !== null
    : observation.standing === 'missing' && observation.value === null && live !== null
}
