import { benjaminiHochberg } from '../../statistics/benjaminiHochberg.ts'
import type { RandomSource } from '../../statistics/randomSource.ts'
import { distributionShift } from './distributionShift.ts'
import { multinomialTest } from './multinomialTest.ts'

export interface GroupCounts {
  readonly group: string
  /** Ratings at each step of the scale, from the lowest. */
  readonly counts: readonly number[]
}

export interface GroupDistribution extends GroupCounts {
  readonly n: number
  /** n times the guideline's share of each step. */
  readonly expected: readonly number[]
  /** How many steps a rating would have to move on average; null without ratings, as are the following. */
  readonly steps: number | null
  readonly meanShift: number | null
  readonly p: number | null
  /** p adjusted over the groups compared. */
  readonly q: number | null
  /** Whether all outcomes were counted, rather than sampled. */
  readonly exact: boolean
  readonly finding: 'too few' | 'none' | 'look here'
}

export interface DistributionLimits {
  /** Ratings of a group from which there is a finding. */
  readonly n: number
  /** The largest q of a finding. */
  readonly q: number
}

const distributionLimits: DistributionLimits = { n: 10, q: 0.1 }

/**
 * Each group's ratings against the shares of a guideline, which is an expectation and no quota. q is over the groups that
 * have ratings (Benjamini and Hochberg). Groups are compared in the order given, which decides the random numbers.
 */
export function compareDistributions(
  groups: readonly GroupCounts[],
  shares: readonly number[],
  random: RandomSource,
  limits: DistributionLimits = distributionLimits,
): readonly GroupDistribution[] {
  const tested = groups.map(({ group, counts }) => {
    const n = counts.reduce((sum, count) => sum + count, 0)
    return { group, counts, n, test: n === 0 ? null : multinomialTest(counts, shares, random) }
  })
  const adjusted = benjaminiHochberg(tested.flatMap(({ test }) => test?.p ?? []))
  let place = 0
  return tested.map(({ group, counts, n, test }) => {
    const q = test === null ? null : adjusted[place++]!
    const shift = distributionShift(counts, shares)
    return {
      group,
      counts,
      n,
      expected: shares.map(share => n * share),
      steps: shift?.steps ?? null,
      meanShift: shift?.meanShift ?? null,
      p: test?.p ?? null,
      q,
      exact: test?.exact ?? true,
      finding: n < limits.n || q === null ? 'too few' : q <= limits.q ? 'look here' : 'none',
    }
  })
}
