import { sum } from '../statistics/sum.ts'
import { weightedMean } from '../statistics/weightedMean.ts'
import type { Goalposts, MetricDefinition } from './metricPlan.ts'
import { pointsOf } from './normalize.ts'
import { isPlan } from './planError.ts'
import type { PlanCells, PointScale } from './planPoints.ts'

/** Periods with the same goalposts: Σnv / Σn of their values, and Σn (or their number). */
export interface Segment {
  readonly goalposts: Goalposts
  readonly value: number
  readonly weight: number
  /** First day of its first period. */
  readonly from: number
}

export interface Counted {
  readonly value: number
  /** What it counts in the mean: n, or 1; above 0. */
  readonly weight: number
  readonly from: number
  readonly goalposts: Goalposts
}

/** The measurements of a person and metric, in the order of their days, by the goalposts that hold for them. */
export function segmentsOf(counted: readonly Counted[]): readonly Segment[] {
  const groups = new Map<string, Counted[]>()
  for (const each of counted) {
    const { floor, target, stretch, rangeLow, rangeHigh, ceiling } = each.goalposts
    const key = [floor, target, stretch, rangeLow, rangeHigh, ceiling].join('|')
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return [...groups.values()].map(group => ({
    goalposts: group[group.length - 1]!.goalposts,
    value: weightedMean(
      group.map(each => each.value),
      group.map(each => each.weight),
    )!,
    weight: sum(group.map(each => each.weight)),
    from: group[0]!.from,
  }))
}

/** The points of a metric: the mean of its segments' points by their weights; null where one of them has no valid plan. */
export function pointsOverSegments(
  segments: readonly Segment[],
  direction: MetricDefinition['direction'],
  scale: PointScale,
): number | null {
  const points: number[] = []
  for (const { value, goalposts } of segments) {
    const plan = planCells(goalposts, direction)
    if (plan === null || !isPlan(plan)) return null
    points.push(pointsOf(value, plan, scale))
  }
  return weightedMean(
    points,
    segments.map(segment => segment.weight),
  )
}

/** Goalposts as the plan of a direction; null: the direction is not known. */
export function planCells(goalposts: Goalposts, direction: MetricDefinition['direction']): PlanCells | null {
  if (direction === null) return null
  const { floor, target, stretch, rangeLow, rangeHigh, ceiling } = goalposts
  return direction === 'range'
    ? { direction, floor, rangeLow, rangeHigh, ceiling }
    : { direction, floor, target, stretch }
}
