/** How two values differ: by name alone, by rank, or by their distance. */
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval'

/**
 * Krippendorff's α from units (subjects) with the values that raters gave them, null where a rater gave none
 * (Krippendorff, Content Analysis, 2nd edition 2004, chapter 11): 1 − D_o/D_e over pairable values. Null where nothing
 * can be paired or all values are the same, which is not informative.
 */
export function krippendorffAlpha(units: readonly (readonly (number | null)[])[], metric: AlphaMetric): number | null {
  const paired = units.map(unit => unit.filter(value => value !== null)).filter(unit => unit.length > 1)
  const values = [...new Set(paired.flat())].sort((a, b) => a - b)
  if (values.length < 2) return null
  const totals = values.map(value => paired.reduce((sum, unit) => sum + countOf(unit, value), 0))
  const n = totals.reduce((sum, total) => sum + total, 0)
  const distance = distances(values, totals, metric)
  let [observed, expected] = [0, 0]
  values.forEach((left, c) => {
    values.forEach((right, k) => {
      if (k <= c) return
      const together = paired.reduce(
        (sum, unit) => sum + (countOf(unit, left) * countOf(unit, right)) / (unit.length - 1),
        0,
      )
      observed += together * distance(c, k)
      expected += totals[c]! * totals[k]! * distance(c, k)
    })
  })
  return 1 - ((n - 1) * observed) / expected
}

/** The squared difference of two values, by their places. */
function distances(values: readonly number[], totals: readonly number[], metric: AlphaMetric) {
  return (c: number, k: number): number => {
    if (metric === 'nominal') return 1
    if (metric === 'interval') return (values[c]! - values[k]!) * (values[c]! - values[k]!)
    const between = totals.slice(c, k + 1).reduce((sum, total) => sum + total, 0)
    const ranks = between - (totals[c]! + totals[k]!) / 2
    return ranks * ranks
  }
}

function countOf(unit: readonly number[], value: number): number {
  return unit.filter(each => each === value).length
}
