import { mean } from '../../statistics/mean.ts'
import { normalQuantile } from '../../statistics/normalQuantile.ts'
import { studentBelow } from '../../statistics/studentBelow.ts'
import { variance } from '../../statistics/variance.ts'

export interface StandardizedDifference {
  readonly n: readonly [number, number]
  readonly means: readonly [number, number]
  /** The difference of the means in pooled standard deviations. */
  readonly cohenD: number
  /** The same, corrected for small groups, with its interval at the level asked for. */
  readonly hedgesG: number
  readonly low: number
  readonly high: number
  /** Welch's test, which does not take the spreads for equal. */
  readonly t: number
  readonly freedom: number
  readonly p: number
}

/**
 * How far the scores of two groups lie apart (Hedges, Journal of Educational Statistics 6, 1981: J = 1 − 3/(4ν − 1),
 * variance J²(1/n₁ + 1/n₂ + d²/2N); Welch, Biometrika 34, 1947). Null where a group has fewer than two or nothing varies.
 */
export function standardizedDifference(
  group: readonly number[],
  reference: readonly number[],
  level = 0.95,
): StandardizedDifference | null {
  const [first, second] = [variance(group), variance(reference)]
  if (first === null || second === null || first + second === 0) return null
  const [n, m] = [group.length, reference.length]
  const means = [mean(group)!, mean(reference)!] as const
  const gap = means[0] - means[1]
  const freedom = n + m - 2
  const cohenD = gap / Math.sqrt(((n - 1) * first + (m - 1) * second) / freedom)
  const correction = 1 - 3 / (4 * freedom - 1)
  const hedgesG = correction * cohenD
  const error = correction * Math.sqrt(1 / n + 1 / m + (cohenD * cohenD) / (2 * (n + m)))
  const half = normalQuantile((1 + level) / 2) * error
  const [ofGroup, ofReference] = [first / n, second / m]
  const both = ofGroup + ofReference
  const welch = (both * both) / ((ofGroup * ofGroup) / (n - 1) + (ofReference * ofReference) / (m - 1))
  const t = gap / Math.sqrt(both)
  return {
    n: [n, m],
    means,
    cohenD,
    hedgesG,
    low: hedgesG - half,
    high: hedgesG + half,
    t,
    freedom: welch,
    p: 2 * studentBelow(-Math.abs(t), welch),
  }
}
