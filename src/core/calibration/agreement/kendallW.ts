import { averageRanks } from '../../statistics/averageRanks.ts'

/**
 * Kendall's coefficient of concordance W, 0 to 1: how much raters (columns) agree on the order of subjects (rows), with
 * the correction for ties (Kendall, Rank Correlation Methods, 4th edition 1970, chapter 6). Null for fewer than two of
 * either, or where every rater gives everybody the same.
 */
export function kendallW(table: readonly (readonly number[])[]): number | null {
  const n = table.length
  const raters = table[0]?.length ?? 0
  if (n < 2 || raters < 2 || table.some(row => row.length !== raters)) return null
  const ranks = table[0]!.map((_, j) => averageRanks(table.map(row => row[j]!)))
  const middle = (raters * (n + 1)) / 2
  const square = table.reduce((sum, _, i) => {
    const gap = ranks.reduce((rest, ofRater) => rest + ofRater[i]!, 0) - middle
    return sum + gap * gap
  }, 0)
  const ties = table[0]!.reduce((sum, _, j) => sum + tieTerm(table.map(row => row[j]!)), 0)
  const most = raters * raters * (n * n * n - n) - raters * ties
  return most > 0 ? (12 * square) / most : null
}

/** Σ(t³ − t) over groups of t equal values. */
function tieTerm(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.values()].reduce((sum, t) => sum + t * t * t - t, 0)
}
