/** How many values lie from `from` up to, without, `to`; the last bin has its end too. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
}

const widths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
const most = 16

/** Bins of a round width over all values, as many as fit. */
export function bins(values: readonly number[]): readonly Bin[] {
  const least = Math.min(...values)
  const greatest = Math.max(...values)
  const width = widths.find(each => (greatest - least) / each < most - 1) ?? (greatest - least) / (most - 1)
  const from = Math.floor(least / width) * width
  const count = Math.max(1, Math.ceil((greatest - from) / width))
  const counts = Array.from({ length: count }, () => 0)
  for (const value of values) {
    const index = Math.min(count - 1, Math.floor((value - from) / width))
    counts[index] = counts[index]! + 1
  }
  return counts.map((each, i) => ({ from: from + i * width, to: from + (i + 1) * width, count: each }))
}
