import { median } from '../statistics/median.ts'
import { quantile } from '../statistics/quantile.ts'
import type { PlanPoints } from './planPoints.ts'

/** What is known of a metric's plan; null: to be proposed. */
export interface GivenPlan {
  readonly direction: 'higher' | 'lower'
  readonly floor: number | null
  readonly target: number | null
  readonly stretch: number | null
}

export type Post = 'floor' | 'target' | 'stretch'

export type Proposal =
  | { readonly plan: Extract<PlanPoints, { direction: 'higher' | 'lower' }>; readonly proposed: readonly Post[] }
  | { readonly reason: string }

/**
 * A plan from the people's own values, ordered from worst to best: Floor the 10th percentile (type 7), Target the
 * median, Stretch the 90th. What is given is kept. A proposal that would not lie on its right side is moved:
 *
 * - A Floor not worse than the Target goes to the nearest value that is. If there is none: with nothing given, the Target
 *   goes to the nearest value better than the Floor instead; else the Floor lies as far below as the values spread.
 * - A Target not better than a given Floor goes to the nearest value that is. If there is none, it lies as far beyond
 *   as the values spread. A Target beyond a given Stretch goes to that Stretch.
 * - A Stretch worse than the Target goes to the Target.
 *
 * Given posts that contradict each other are left as they are, for `planError` to name.
 *
 * @param people one value per person, over that person's periods
 * @param periods every value of every person and period; used where there are fewer than 5 people
 */
export function proposePlan(given: GivenPlan, people: readonly number[], periods: readonly number[]): Proposal {
  const values = people.length >= leastPeople ? people : periods
  if (people.length < leastPeople && periods.length < leastValues) {
    return {
      reason: `${people.length} ${people.length === 1 ? 'person has' : 'people have'} a value; a proposed plan needs ${leastPeople}, or ${leastValues} values over people and periods`,
    }
  }
  const different = new Set(values).size
  if (different < leastDifferent) {
    return {
      reason: `there ${different === 1 ? 'is 1 value' : `are ${different} different values`}; a proposed plan needs ${leastDifferent} that differ`,
    }
  }
  const flip = (value: number) => (given.direction === 'higher' ? value : 0 - value)
  const flipped = (value: number | null) => (value === null ? null : flip(value))
  const proposal = posts(values.map(flip), flipped(given.floor), flipped(given.target), flipped(given.stretch))
  return {
    plan: {
      direction: given.direction,
      floor: flip(proposal.floor),
      target: flip(proposal.target),
      stretch: flip(proposal.stretch),
    },
    proposed: (['floor', 'target', 'stretch'] as const).filter(post => given[post] === null),
  }
}

const leastPeople = 5
const leastValues = 8
const leastDifferent = 3

/** The three posts where higher is better, from values of which at least three differ. */
function posts(values: readonly number[], floor: number | null, target: number | null, stretch: number | null) {
  const sorted = [...values].sort((a, b) => a - b)
  const spread = sorted[sorted.length - 1]! - sorted[0]!
  const tenth = quantile(sorted, 0.1)!
  const middle = median(sorted)!
  const better = (than: number) => sorted.find(value => value > than) ?? than + spread
  const worse = (than: number) => [...sorted].reverse().find(value => value < than)
  const notBeyondStretch = (value: number) => Math.min(value, stretch ?? value)
  const withStretch = (lower: number, upper: number) => ({
    floor: lower,
    target: upper,
    stretch: stretch ?? Math.max(quantile(sorted, 0.9)!, upper),
  })

  if (floor !== null) {
    return withStretch(floor, target ?? notBeyondStretch(middle > floor ? middle : better(floor)))
  }
  const aim = target ?? notBeyondStretch(middle)
  const under = tenth < aim ? tenth : worse(aim)
  if (under !== undefined) return withStretch(under, aim)
  return target === null && stretch === null ? withStretch(tenth, better(tenth)) : withStretch(aim - spread, aim)
}
