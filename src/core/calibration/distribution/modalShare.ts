import { binomialFrom } from '../../statistics/binomial.ts'

export interface ModalShare {
  /** The step that holds most ratings, by position; the lower of two equal ones. */
  readonly step: number
  readonly count: number
  readonly n: number
  /** The share of that step over everybody. */
  readonly pooled: number
  /** The probability that as many or more of n ratings land there, if each does so with the pooled share. */
  readonly p: number
}

/**
 * Whether one rater's ratings pile up on one step: their largest count against the share of that step over all ratings,
 * by the binomial distribution. Null without ratings.
 */
export function modalShare(counts: readonly number[], pooledShares: readonly number[]): ModalShare | null {
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (n === 0) return null
  const step = counts.reduce((most, count, k) => (count > counts[most]! ? k : most), 0)
  const [count, pooled] = [counts[step]!, pooledShares[step]!]
  return { step, count, n, pooled, p: binomialFrom(count, n, pooled) }
}
