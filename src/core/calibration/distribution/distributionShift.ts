export interface DistributionShift {
  /** Σ|F − G| over the steps: how many steps a rating would have to move on average to make the two alike. */
  readonly steps: number
  /** The mean rating less the mean of the shares, in steps; positive is higher. */
  readonly meanShift: number
  /** The standard deviation of the ratings (with n) over that of the shares; null where the latter is 0. */
  readonly deviationRatio: number | null
}

/**
 * How far counts at the steps of a scale stand from shares that sum to 1, in steps: the Wasserstein distance on a line
 * (Vallender, Theory of Probability and its Applications 18, 1974) and the shift of the mean. Null without ratings.
 */
export function distributionShift(counts: readonly number[], shares: readonly number[]): DistributionShift | null {
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (n === 0) return null
  const observed = counts.map(count => count / n)
  let gap = 0
  let steps = 0
  observed.forEach((share, k) => {
    gap += share - shares[k]!
    steps += Math.abs(gap)
  })
  const [own, other] = [moments(observed), moments(shares)]
  return {
    steps,
    meanShift: own.mean - other.mean,
    deviationRatio: other.variance > 0 ? Math.sqrt(own.variance / other.variance) : null,
  }
}

function moments(shares: readonly number[]) {
  const mean = shares.reduce((sum, share, k) => sum + share * k, 0)
  return { mean, variance: shares.reduce((sum, share, k) => sum + share * (k - mean) * (k - mean), 0) }
}
