import type { Goalposts, MetricPlan } from '../scoring/metricPlan.ts'
import type { Observation } from '../scoring/observation.ts'
import { postNames } from '../scoring/posts.ts'
import type { LiveValue } from './detailValue.ts'

/** A metric of a person as its formulas need it. */
export interface DetailMetric {
  readonly plan: MetricPlan
  readonly observation: Observation
  readonly levelText: string | null
  readonly live: LiveValue | null
  /** The row of the metric that caps this one, where it is one of the same person's. */
  readonly pairRow: number | null
  /** Whether another metric or a gate asks if this one is below its floor. */
  readonly asked: boolean
  /** The person can have a score: weights and contributions are formulas. */
  readonly weighed: boolean
  /** The plan of the person, for its sum of weights. */
  readonly total: number
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
