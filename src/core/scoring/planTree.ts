import { compareKeys } from '../values/compareKeys.ts'
import { grouped } from './grouped.ts'
import type { MetricPlan } from './metricPlan.ts'
import type { PlanNode } from './tree.ts'

/** The key of the root; no group has it. */
export const rootKey = ''

/** A flat plan as a tree: the weight of a group is the sum of its metrics' weights. */
export function planTree(plan: readonly MetricPlan[], groupOf: (metric: MetricPlan) => string): PlanNode {
  const groups = [...grouped(plan, groupOf)].map(([key, metrics]): PlanNode => {
    const children = metrics
      .map(({ definition, weight }) => ({ key: definition.metric, weight }))
      .sort((one, other) => compareKeys(one.key, other.key))
    return { key, weight: children.reduce((total, { weight }) => total + Math.max(weight, 0), 0), children }
  })
  return { key: rootKey, weight: 1, children: groups }
}
