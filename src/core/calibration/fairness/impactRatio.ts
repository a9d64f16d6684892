import exp from '@stdlib/math-base-special-exp'
import ln from '@stdlib/math-base-special-ln'
import { normalBelow } from '../../statistics/normalBelow.ts'
import { normalQuantile } from '../../statistics/normalQuantile.ts'

/** How many of a group had the favorable outcome. */
export interface Outcomes {
  readonly favorable: number
  readonly n: number
}

export interface ImpactRatio {
  readonly rate: number
  readonly referenceRate: number
  /** The group's rate over that of the reference; null where the reference has none. */
  readonly ratio: number | null
  /** The interval of the ratio at the level asked for; null where a count of 0 leaves none. */
  readonly low: number | null
  readonly high: number | null
  /** The same with half a person added to each count, which always exists. */
  readonly adjustedRatio: number
  readonly adjustedLow: number
  readonly adjustedHigh: number
  /** The difference of the rates over its pooled error, and its two-sided p; null where all outcomes are the same. */
  readonly z: number | null
  readonly p: number | null
  /** How many more of the group had the outcome if both rates were equal, in persons; 0 where it has enough. */
  readonly shortfall: number
  /** The ratio if one favorable outcome moved from the reference to the group. */
  readonly oneSwapRatio: number | null
  /** Whether one such move, toward the limit, puts the ratio on its other side. */
  readonly flipsWithOneSwap: boolean
}

/** The limit of 29 CFR 1607.4 D, as a share of the reference's rate. */
export const fourFifths = 0.8

/** Whether a ratio lies below that limit by more than rounding. */
export function isBelowFourFifths(ratio: number): boolean {
  return ratio < fourFifths - 1e-9
}

/**
 * A group's rate of a favorable outcome against that of a reference group: the ratio with the interval of Katz et al.
 * (Biometrics 34, 1978), its version with ½ added (Walter, Biometrika 62, 1975), and how firmly the ratio stands on its
 * side of four fifths. Null where a group is empty.
 */
export function impactRatio(group: Outcomes, reference: Outcomes, level = 0.95): ImpactRatio | null {
  if (group.n < 1 || reference.n < 1) return null
  const z = normalQuantile((1 + level) / 2)
  const [rate, referenceRate] = [group.favorable / group.n, reference.favorable / reference.n]
  const ratio = ratioOf(group, reference)
  const plain = interval(group, reference, z)
  const adjusted = interval(plusHalf(group), plusHalf(reference), z)
  const pooled = (group.favorable + reference.favorable) / (group.n + reference.n)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / group.n + 1 / reference.n))
  const distance = error > 0 ? (rate - referenceRate) / error : null
  return {
    rate,
    referenceRate,
    ratio,
    low: ratio === 0 ? 0 : plain.low,
    high: plain.high,
    adjustedRatio: ratioOf(plusHalf(group), plusHalf(reference))!,
    adjustedLow: adjusted.low!,
    adjustedHigh: adjusted.high!,
    z: distance,
    p: distance === null ? null : 2 * normalBelow(-Math.abs(distance)),
    shortfall: Math.max(0, group.n * referenceRate - group.favorable),
    oneSwapRatio: swapped(group, reference, 1),
    flipsWithOneSwap: flips(group, reference, ratio),
  }
}

function ratioOf(group: Outcomes, reference: Outcomes): number | null {
  return reference.favorable === 0 ? null : group.favorable / group.n / (reference.favorable / reference.n)
}

function interval(group: Outcomes, reference: Outcomes, z: number) {
  if (group.favorable === 0 || reference.favorable === 0) return { low: null, high: null }
  const error = Math.sqrt(1 / group.favorable - 1 / group.n + 1 / reference.favorable - 1 / reference.n)
  const center = ln(ratioOf(group, reference)!)
  return { low: exp(center - z * error), high: exp(center + z * error) }
}

function plusHalf({ favorable, n }: Outcomes): Outcomes {
  return { favorable: favorable + 0.5, n: n + 0.5 }
}

/** The ratio after `by` favorable outcomes moved to the group; null where that is impossible or leaves no rate. */
function swapped(group: Outcomes, reference: Outcomes, by: number): number | null {
  const [moved, left] = [group.favorable + by, reference.favorable - by]
  if (moved < 0 || moved > group.n || left < 0 || left > reference.n) return null
  return ratioOf({ ...group, favorable: moved }, { ...reference, favorable: left })
}

function flips(group: Outcomes, reference: Outcomes, ratio: number | null): boolean {
  if (ratio === null) return false
  const isBelow = isBelowFourFifths(ratio)
  const moved = swapped(group, reference, isBelow ? 1 : -1)
  return moved !== null && isBelowFourFifths(moved) !== isBelow
}
