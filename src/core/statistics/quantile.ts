/**
 * The quantile of finite numbers at `share` (0 to 1), in any order, by definition 7 of Hyndman and Fan (1996):
 * linear between the order statistics at position (n − 1)·share. It is the default of R and NumPy, and
 * PERCENTILE.INC of spreadsheets. Null where there is no number.
 */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const position = (sorted.length - 1) * share
  const below = sorted[Math.floor(position)]
  const above = sorted[Math.ceil(position)]
  if (below === undefined || above === undefined) return null
  const rest = position - Math.floor(position)
  return below + rest * (above - below)
}
