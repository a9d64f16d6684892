import exp from '@stdlib/math-base-special-exp'
import { type ConditionalCount, type ConditionalOdds, conditionalOdds } from './conditionalOdds.ts'
import { logBinomial } from './logBinomial.ts'

/** Tables up to which all are counted. */
const mostTables = 5_000_000
const tie = 1e-7

/** Two groups with `first` and `second` of their people in a class: [in it, not in it]. */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]]

/** Fisher's exact test of a 2 × 2 table of counts, as R's `fisher.test`. */
export function fisherExact(table: TwoByTwo, level = 0.95): ConditionalOdds {
  return conditionalOdds(conditionalCount(table), level)
}

/** The first cell of a table given its margins: hypergeometric at ω = 1. */
export function conditionalCount([[a, b], [c, d]]: TwoByTwo): ConditionalCount {
  const lowest = Math.max(0, a - d)
  const highest = a + Math.min(b, c)
  const all = logBinomial(a + b + c + d, a + c)
  const logWeights = Array.from({ length: highest - lowest + 1 }, (_, k) => {
    const first = lowest + k
    return logBinomial(a + b, first) + logBinomial(c + d, a + c - first) - all
  })
  return { lowest, logWeights, observed: a }
}

/**
 * The same for groups (rows) of which some have an outcome and some do not: the probability of tables with these margins
 * that are no more probable than this one. Null where there are too many to count.
 */
export function fisherGroups(groups: readonly (readonly [number, number])[]): number | null {
  // What the largest group has follows from the others.
  const ordered = [...groups].sort(([yes, no], [other, rest]) => yes + no - other - rest)
  const sizes = ordered.map(([yes, no]) => yes + no)
  const chosen = ordered.reduce((sum, [yes]) => sum + yes, 0)
  if (sizes.slice(0, -1).reduce((product, size) => product * (size + 1), 1) > mostTables) return null
  const logs = sizes.map(size => Array.from({ length: size + 1 }, (_, yes) => logBinomial(size, yes)))
  const all = logBinomial(
    sizes.reduce((sum, size) => sum + size, 0),
    chosen,
  )
  const observed = ordered.reduce((sum, [yes], k) => sum + logs[k]![yes]!, -all)
  let p = 0
  const place = (group: number, left: number, log: number): void => {
    if (group === sizes.length - 1) {
      const whole = left > sizes[group]! ? Number.NEGATIVE_INFINITY : log + logs[group]![left]!
      if (whole <= observed + tie) p += exp(whole)
      return
    }
    for (let yes = 0; yes <= Math.min(left, sizes[group]!); yes++) {
      place(group + 1, left - yes, log + logs[group]![yes]!)
    }
  }
  if (ordered.length > 0) place(0, chosen, -all)
  return Math.min(1, p)
}
