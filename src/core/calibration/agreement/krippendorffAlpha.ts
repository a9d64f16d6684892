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
  const size = values.length
  const places = new Map(values.map((value, place) => [value, place]))
  const totals = new Array<number>(size).fill(0)
  const together = new Map<number, number>()
  for (const unit of paired) {
    const counts = countsOf(unit, places)
    counts.forEach(([left, count], at) => {
      totals[left]! += count
      for (const [right, others] of counts.slice(at + 1)) {
        const pair = left * size + right
        together.set(pair, (together.get(pair) ?? 0) + (count * others) / (unit.length - 1))
      }
    })
  }
  const distance = distances(values, totals, metric)
  let [observed, expected] = [0, 0]
  for (const [pair, share] of [...together].sort(([one], [other]) => one - other)) {
    observed += share * distance(Math.floor(pair / size), pair % size)
  }
  for (let left = 0; left < size; left++) {
    for (let right = left + 1; right < size; right++) expected += totals[left]! * totals[right]! * distance(left, right)
  }
  const n = totals.reduce((sum, total) => sum + total, 0)
  return 1 - ((n - 1) * observed) / expected
}

/** How often each value stands in a unit, by the place of the value. */
function countsOf(
  unit: readonly number[],
  places: ReadonlyMap<number, number>,
): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>()
  for (const value of unit) counts.set(places.get(value)!, (counts.get(places.get(value)!) ?? 0) + 1)
  return [...counts].sort(([one], [other]) => one - other)
}

/** The squared difference of two values, by their places. */
function distances(values: readonly number[], totals: readonly number[], metric: AlphaMetric) {
  let below = 0
  const middles = totals.map(total => {
    below += total
    return below - total / 2
  })
  return (left: number, right: number): number => {
    if (metric === 'nominal') return 1
    const apart = metric === 'interval' ? values[left]! - values[right]! : middles[left]! - middles[right]!
    return apart * apart
  }
}
