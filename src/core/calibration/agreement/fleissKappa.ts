export interface FleissKappa {
  readonly kappa: number
  /** κ over its standard error where there is no agreement beyond chance. */
  readonly z: number
}

/**
 * Agreement of many raters on names (Fleiss, Psychological Bulletin 76, 1971; the error of Fleiss, Nee and Landis,
 * Psychological Bulletin 86, 1979). Each row holds a subject's counts of categories and sums to the same number of
 * ratings ≥ 2. Null where it does not, or where only one category occurs.
 */
export function fleissKappa(counts: readonly (readonly number[])[]): FleissKappa | null {
  const n = counts.length
  const raters = counts[0]?.reduce((sum, count) => sum + count, 0) ?? 0
  const sameNumber = counts.every(row => row.reduce((sum, count) => sum + count, 0) === raters)
  if (raters < 2 || !sameNumber) return null
  const shares = counts[0]!.map((_, k) => counts.reduce((sum, row) => sum + row[k]!, 0) / (n * raters))
  const squares = counts.reduce((sum, row) => row.reduce((rest, count) => rest + count * count, sum), 0)
  const observed = (squares - n * raters) / (n * raters * (raters - 1))
  const expected = shares.reduce((sum, share) => sum + share * share, 0)
  if (!(expected < 1)) return null
  const kappa = (observed - expected) / (1 - expected)
  const spread = shares.reduce((sum, share) => sum + share * (1 - share), 0)
  const lean = shares.reduce((sum, share) => sum + share * (1 - share) * (1 - 2 * share), 0)
  const variance = (2 * (spread * spread - lean)) / (spread * spread * n * raters * (raters - 1))
  return { kappa, z: kappa / Math.sqrt(variance) }
}
