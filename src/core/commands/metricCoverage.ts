import type { Scoring } from '../scoring/scoring.ts'
import { compareKeys } from '../values/compareKeys.ts'

/** Of how many of those whose plan has a metric something was measured. */
export interface MetricCoverage {
  readonly metric: string
  readonly measured: number
  /** At least 1; what is not applicable or not due does not count. */
  readonly planned: number
}

/** Each metric that carries weight in a plan, the least covered first. */
export function metricCoverage({ subjects }: Pick<Scoring, 'subjects'>): readonly MetricCoverage[] {
  const counts = new Map<string, { measured: number; planned: number }>()
  for (const { plan, observations } of subjects) {
    plan.forEach(({ definition, weight }, i) => {
      const standing = observations[i]?.standing
      if (weight === 0 || (standing !== 'observed' && standing !== 'missing')) return
      const count = counts.get(definition.metric) ?? { measured: 0, planned: 0 }
      count.planned += 1
      if (standing === 'observed') count.measured += 1
      counts.set(definition.metric, count)
    })
  }
  return [...counts]
    .map(([metric, count]) => ({ metric, ...count }))
    .sort(
      (one, other) =>
        one.measured / one.planned - other.measured / other.planned || compareKeys(one.metric, other.metric),
    )
}
