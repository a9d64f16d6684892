import { sum } from '../statistics/sum.ts'
import { weightedMean } from '../statistics/weightedMean.ts'
import { grouped } from './grouped.ts'
import type { Goalposts, MetricDefinition } from './metricPlan.ts'
import { pointsOf } from './normalize.ts'
import { isPlan } from './planError.ts'
import type { PlanCells, PointScale } from './planPoints.ts'

/** A period, or periods in a row with the same goalposts. */
export interface Segment {
  readonly goalposts: Goalposts
  /** Σnv / Σn. */
  readonly value: number
  /** Σn, or the number of periods; above 0. */
  readonly weight: number
  /** First day of its first period. */
  readonly from: number
}

/** The periods of a person and metric, in the order of their days, joined where their goalposts stay. */
export function segmentsOf(periods: readonly Segment[]): readonly Segment[] {
  const runs: Segment[][] = []
  for (const each of periods) {
    const run = runs[runs.length - 1]
    if (run !== undefined && keyOf(run[0]!.goalposts) === keyOf(each.goalposts)) run.push(each)
    else runs.push([each])
  }
  return runs.map(joined)
}

/**
 * The points of a metric: the mean of its segments' points by their weights; null where one of them has no valid plan.
 * Segments that return to the same goalposts are judged by their common mean, as one.
 */
export function pointsOverSegments(
  segments: readonly Segment[],
  direction: MetricDefinition['direction'],
  scale: PointScale,
): number | null {
  const alike = [...grouped(segments, ({ goalposts }) => keyOf(goalposts)).values()].map(joined)
  const points: number[] = []
  for (const { value, goalposts } of alike) {
    const plan = planCells(goalposts, direction)
    if (plan === null || !isPlan(plan)) return null
    points.push(pointsOf(value, plan, scale))
  }
  return weightedMean(
    points,
    alike.map(segment => segment.weight),
  )
}

function joined(parts: readonly Segment[]): Segment {
  if (parts.length === 1) return parts[0]!
  const weights = parts.map(({ weight }) => weight)
  const value = weightedMean(
    parts.map(part => part.value),
    weights,
  )!
  return { goalposts: parts[0]!.goalposts, value, weight: sum(weights), from: parts[0]!.from }
}

function keyOf({ floor, target, stretch, rangeLow, rangeHigh, ceiling }: Goalposts): string {
  return [floor, target, stretch, rangeLow, rangeHigh, ceiling].join('|')
}

/** Goalposts as the plan of a direction; null: the direction is not known. */
export function planCells(goalposts: Goalposts, direction: MetricDefinition['direction']): PlanCells | null {
  if (direction === null) return null
  const { floor, target, stretch, rangeLow, rangeHigh, ceiling } = goalposts
  return direction === 'range'
    ? { direction, floor, rangeLow, rangeHigh, ceiling }
    : { direction, floor, target, stretch }
}
