/**
 * Pearson's X² = Σ(count − nπ)²/(nπ) of counts to shares π that sum to 1; infinite where something was counted whose
 * share is 0, and 0 of nothing.
 */
export function pearsonDistance(counts: readonly number[], shares: readonly number[]): number {
  const n = counts.reduce((sum, count) => sum + count, 0)
  return counts.reduce((sum, count, k) => {
    const expected = n * shares[k]!
    if (expected > 0) return sum + ((count - expected) * (count - expected)) / expected
    return count > 0 ? Number.POSITIVE_INFINITY : sum
  }, 0)
}
