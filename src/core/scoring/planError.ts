import { figure } from './figure.ts'
import type { PlanCells, PlanPoints } from './planPoints.ts'

/**
 * Why a plan gives no points, in words for the plan's author; null where it does.
 * Higher is better needs Floor < Target ≤ Stretch, lower the reverse, a range Floor ≤ Range Low ≤ Range High ≤ Ceiling.
 * Floor = Target is no error but a step, of which `planNote` speaks. A blank Stretch means none. `percent`: its numbers
 * are shares.
 */
export function planError(plan: PlanCells, percent = false): string | null {
  const shown = (value: number | null) => figure(value!, percent)
  return plan.direction === 'range'
    ? (blank([
        ['Floor', plan.floor],
        ['Range Low', plan.rangeLow],
        ['Range High', plan.rangeHigh],
        ['Ceiling', plan.ceiling],
      ]) ?? rangeError(plan, shown))
    : (blank([
        ['Floor', plan.floor],
        ['Target', plan.target],
      ]) ?? orderError(plan, shown))
}

/** The plan has all that it needs, in the right order. */
export function isPlan(plan: PlanCells): plan is PlanPoints {
  return planError(plan) === null
}

/** What to know about a plan that holds, or null. */
export function planNote(plan: PlanPoints, percent = false): string | null {
  if (plan.direction === 'range' || plan.floor !== plan.target) return null
  return `Floor and Target are both ${figure(plan.target, percent)}: full points where it is met, else 0, and nothing between or beyond`
}

type Named = readonly [name: string, value: number | null]
type Shown = (value: number | null) => string

function blank(posts: readonly Named[]): string | null {
  const names = posts.filter(([, value]) => value === null || !Number.isFinite(value)).map(([name]) => name)
  if (names.length === 0) return null
  const last = names.pop()!
  return names.length === 0 ? `${last} is blank` : `${names.join(', ')} and ${last} are blank`
}

function orderError(plan: Extract<PlanCells, { direction: 'higher' | 'lower' }>, shown: Shown): string | null {
  const [sign, side] = plan.direction === 'higher' ? [1, 'above'] : [-1, 'below']
  const { floor, target, stretch } = plan
  if (sign * floor! > sign * target!) {
    return `Target ${shown(target)} must lie ${side} Floor ${shown(floor)}, because ${plan.direction} is better`
  }
  if (stretch !== null && !(sign * stretch >= sign * target!)) {
    return `Stretch ${shown(stretch)} must not be easier than Target ${shown(target)}, because ${plan.direction} is better`
  }
  return null
}

function rangeError(plan: Extract<PlanCells, { direction: 'range' }>, shown: Shown): string | null {
  const posts = [
    ['Floor', plan.floor],
    ['Range Low', plan.rangeLow],
    ['Range High', plan.rangeHigh],
    ['Ceiling', plan.ceiling],
  ] as const
  const at = posts.findIndex(([, value], index) => index > 0 && value! < posts[index - 1]![1]!)
  if (at < 0) return null
  const [[lowerName, lower], [upperName, upper]] = [posts[at - 1]!, posts[at]!]
  return `${upperName} ${shown(upper)} must not lie below ${lowerName} ${shown(lower)}`
}
