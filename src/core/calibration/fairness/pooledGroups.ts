import type { Outcomes } from './impactRatio.ts'

export interface GroupOutcomes extends Outcomes {
  readonly group: string
}

export interface PooledGroups {
  /** Groups that may be shown, in the order given. */
  readonly shown: readonly GroupOutcomes[]
  /** All others together, if there are any. */
  readonly other: Outcomes | null
  /** Whether anything may be shown at all. */
  readonly safe: boolean
}

/** People below whom a group is not shown. */
export const leastOfGroup = 10
/** The same for a cut by two traits at once, and for a group in which all or none had the outcome. */
export const leastOfIntersection = 20

/**
 * Groups too small to be shown go into one group of others, and if that is itself too small, the smallest shown groups go
 * with them: so that no hidden number is the difference of numbers shown. Where not even everybody together may be shown,
 * nothing is. `least` is `leastOfIntersection` where the groups are cuts by two traits.
 */
export function pooledGroups(groups: readonly GroupOutcomes[], least = leastOfGroup): PooledGroups {
  const maySee = ({ n, favorable }: Outcomes) => n >= (favorable === 0 || favorable === n ? leastOfIntersection : least)
  let shown = groups.filter(maySee)
  let other = pooled(groups.filter(group => group.n > 0 && !maySee(group)))
  while (other !== null && !maySee(other) && shown.length > 0) {
    const smallest = shown.reduce((fewest, group) => (group.n < fewest.n ? group : fewest))
    shown = shown.filter(group => group !== smallest)
    other = pooled([other, smallest])
  }
  return { shown, other, safe: shown.length > 0 || (other !== null && maySee(other)) }
}

function pooled(groups: readonly Outcomes[]): Outcomes | null {
  if (groups.length === 0) return null
  return groups.reduce((sum, group) => ({ favorable: sum.favorable + group.favorable, n: sum.n + group.n }))
}
