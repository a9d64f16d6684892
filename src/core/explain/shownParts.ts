/** Parts of a sum as people read them, and their sum, all with the same decimals. */
export interface ShownParts {
  readonly parts: readonly string[]
  readonly total: string
}

/**
 * Parts that add up to their total also as they are shown: each is cut off, and what is missing of the total goes to
 * the parts that lost the most (the method of largest remainders). There is at least one decimal, and as many as the
 * total needs to be rounded to `shown`, the figure that stands elsewhere.
 */
export function shownParts(parts: readonly number[], total: number, shown: string): ShownParts {
  const wanted = shown.split('.')[1]?.length ?? 0
  let decimals = Math.max(1, wanted)
  while (decimals < mostDecimals && (units(total, decimals) / power(decimals)).toFixed(wanted) !== shown) decimals += 1
  const scale = power(decimals)
  const counts = apportioned(
    parts.map(part => part * scale),
    units(total, decimals),
  )
  const text = (count: number) => (count / scale).toFixed(decimals)
  return { parts: counts.map(text), total: text(units(total, decimals)) }
}

/** More would say nothing that anybody reads. */
const mostDecimals = 6

function units(value: number, decimals: number): number {
  return Math.round(value * power(decimals))
}

function power(decimals: number): number {
  let value = 1
  for (let i = 0; i < decimals; i++) value *= 10
  return value
}

/** Whole numbers near the values, with this sum. */
function apportioned(values: readonly number[], sum: number): readonly number[] {
  const counts = values.map(Math.floor)
  const byLoss = values
    .map((value, at) => ({ at, loss: value - counts[at]! }))
    .sort((one, other) => other.loss - one.loss || one.at - other.at)
  const missing = sum - counts.reduce((total, count) => total + count, 0)
  for (const { at } of byLoss.slice(0, Math.max(0, missing))) counts[at]! += 1
  return counts
}
