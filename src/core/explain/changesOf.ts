import type { Goalposts } from '../scoring/metricPlan.ts'
import type { PointScale } from '../scoring/planPoints.ts'
import type { ScoredSubject } from '../scoring/scoring.ts'
import { tolerance } from '../scoring/tolerance.ts'
import { compareKeys } from '../values/compareKeys.ts'

/** What a metric would add to the score if it reached the next of its goalposts over the whole cycle, all else the same. */
export interface Change {
  readonly metric: string
  readonly to: 'target' | 'stretch' | 'range'
  /** What the metric is, and what it would be, in its unit. */
  readonly value: number
  readonly aim: number
  /** Points of the score, above 0. */
  readonly adds: number
}

/**
 * What would change a score, the most first: for each metric with points its target, or its stretch where the target is
 * reached. It follows from the person's own plan and points alone. Where the metric holds back another by a cap, that
 * is lifted too, since no target is below its floor.
 */
export function changesOf(subject: ScoredSubject, scale: PointScale): readonly Change[] {
  if (subject.score.score === null) return []
  return subject.detail
    .flatMap((_, at) => changeOf(subject, at, scale) ?? [])
    .filter(({ adds }) => adds >= least)
    .sort((one, other) => other.adds - one.adds || compareKeys(one.metric, other.metric))
}

/** Less is shown as 0.0. */
const least = 0.05

function changeOf(subject: ScoredSubject, at: number, scale: PointScale): Change | null {
  const { detail, plan, observations } = subject
  const { metric, effectiveWeight, direction, value, points: before } = detail[at]!
  const { goalposts, points: earned, most } = observations[at]!
  if (effectiveWeight === null || direction === null || value === null || before === null || earned === null)
    return null
  const next = nextPost(value, direction, goalposts, earned, most, scale)
  const points = next === null ? null : afterCap(next.points, subject, at)
  if (next === null || points === null) return null
  const lifted = detail.map((row, other) => {
    const { pairedWith = null } = plan[other]!.definition.row ?? {}
    if (row.cap === null || pairedWith !== metric || other === at) return 0
    return (row.effectiveWeight ?? 0) * (observations[other]!.points! - row.points!)
  })
  const adds = lifted.reduce((sum, each) => sum + each, effectiveWeight * (points - before))
  return { metric, to: next.to, value, aim: next.aim, adds }
}

function nextPost(
  value: number,
  direction: 'higher' | 'lower' | 'range',
  { target, stretch, rangeLow, rangeHigh }: Goalposts,
  earned: number,
  most: number,
  scale: PointScale,
): (Pick<Change, 'to' | 'aim'> & { readonly points: number }) | null {
  if (direction === 'range') {
    const aim = rangeLow !== null && value < rangeLow ? rangeLow : rangeHigh
    const outside = aim !== null && rangeLow !== null && (value < rangeLow || value > aim)
    return outside ? { to: 'range', aim, points: scale.target } : null
  }
  const isShort = (post: number) => (direction === 'higher' ? value < post - tolerance : value > post + tolerance)
  if (target !== null && isShort(target)) return { to: 'target', aim: target, points: scale.target }
  if (stretch !== null && isShort(stretch) && most > earned) return { to: 'stretch', aim: stretch, points: most }
  return null
}

/** The points that a metric may earn at most while the metric that caps it stands as it is; null: nobody can tell here. */
function afterCap(points: number, { plan, observations }: ScoredSubject, at: number): number | null {
  const { cap, pairedWith } = plan[at]!.definition.row ?? { cap: null, pairedWith: null }
  if (cap === null || pairedWith === null || points <= cap) return points
  const pair = plan.findIndex(({ definition }) => definition.metric === pairedWith)
  if (pair < 0) return null
  return observations[pair]!.belowFloor === true ? Math.max(cap, 0) : points
}
