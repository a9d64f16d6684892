import exp from '@stdlib/math-base-special-exp'
import { canCountOutcomes, forEachOutcome, logProbabilityFor } from './outcomes.ts'
import { pearsonDistance } from './pearsonDistance.ts'

const tie = 1e-7

/**
 * The probability that the exact test against `shares` finds p ≤ `level` for n ratings that really follow `actual`: how
 * much a group of that size can show. Both sum to 1. Null where there are too many outcomes to count.
 */
export function multinomialPower(
  n: number,
  shares: readonly number[],
  actual: readonly number[],
  level = 0.05,
): number | null {
  if (!canCountOutcomes(n, shares.length)) return null
  const [expectedLog, actualLog] = [logProbabilityFor(n, shares), logProbabilityFor(n, actual)]
  const outcomes: { readonly distance: number; readonly expected: number; readonly actual: number }[] = []
  forEachOutcome(n, shares.length, outcome => {
    const distance = pearsonDistance(outcome, shares)
    outcomes.push({ distance, expected: exp(expectedLog(outcome)), actual: exp(actualLog(outcome)) })
  })
  outcomes.sort((a, b) => b.distance - a.distance)
  let [p, power, tied] = [0, 0, 0]
  outcomes.forEach((outcome, place) => {
    p += outcome.expected
    tied += outcome.actual
    const next = outcomes[place + 1]
    if (next !== undefined && outcome.distance - next.distance <= tie * Math.max(1, outcome.distance)) return
    if (p <= level) power += tied
    tied = 0
  })
  return power
}

/** Shares with those from step `from` on raised or lowered together to `total`, the others in proportion to the rest. */
export function withUpperShare(shares: readonly number[], from: number, total: number): readonly number[] {
  const upper = shares.slice(from).reduce((sum, share) => sum + share, 0)
  if (upper <= 0 || upper >= 1) return shares
  return shares.map((share, step) => (step < from ? (share * (1 - total)) / (1 - upper) : (share * total) / upper))
}
