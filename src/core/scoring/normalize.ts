import type { PlanPoints, PointScale } from './planPoints.ts'
import { tolerance } from './tolerance.ts'

/**
 * The points of a value: 0 at Floor, `scale.target` at Target, `scale.stretch` at Stretch, straight lines between,
 * never less than 0 nor more than `maximumPoints`. Judged against the plan alone, never against other people.
 *
 * - No Stretch, or Stretch = Target: nothing beyond the target.
 * - Floor = Target: a step, full points where the target is met, else 0, whatever the Stretch.
 * - Range: `scale.target` from Range Low to Range High, falling to 0 at Floor and at Ceiling; where Floor = Range Low
 *   or Ceiling = Range High, that side is a cliff; Range Low = Range High is a point target.
 *
 * Total for every number and any plan in which `planError` finds nothing; NaN stays NaN, which `aggregate` takes
 * as missing.
 */
export function pointsOf(value: number, plan: PlanPoints, scale: PointScale): number {
  if (plan.direction === 'range') {
    const rising = shareReached(value, plan.floor, plan.rangeLow)
    const falling = shareReached(-value, -plan.ceiling, -plan.rangeHigh)
    return scale.target * Math.min(rising, falling)
  }
  const sign = plan.direction === 'higher' ? 1 : -1
  const [floor, target, stretch] = [sign * plan.floor, sign * plan.target, sign * (plan.stretch ?? plan.target)]
  const toTarget = scale.target * shareReached(sign * value, floor, target)
  if (floor === target || stretch === target) return toTarget
  return toTarget + (scale.stretch - scale.target) * shareReached(sign * value, target, stretch)
}

/** The most points that a plan can give. */
export function maximumPoints(plan: PlanPoints, scale: PointScale): number {
  if (plan.direction === 'range' || plan.stretch === null) return scale.target
  return plan.floor === plan.target || plan.stretch === plan.target ? scale.target : scale.stretch
}

/** The value is worse than Floor, or outside Floor to Ceiling of a range, by more than the tolerance. */
export function belowFloor(value: number, plan: PlanPoints): boolean {
  if (plan.direction === 'lower') return value > plan.floor + tolerance
  return value < plan.floor - tolerance || (plan.direction === 'range' && value > plan.ceiling + tolerance)
}

/** How far a value has come from `from` (0) to `to` (1), higher being better. Equal ends are a step, met within the tolerance. */
function shareReached(value: number, from: number, to: number): number {
  // Halves, because the distance of two huge numbers is more than a number can hold.
  const distance = to / 2 - from / 2
  if (distance === 0) return value >= to - tolerance ? 1 : 0
  return Math.max(0, Math.min(1, (value / 2 - from / 2) / distance))
}
