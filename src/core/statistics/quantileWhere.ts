const mostSteps = 400

/**
 * The value at which a continuous, rising distribution function reaches `share` (0 to 1), by halving between `low` and
 * `high` until no digit changes. An end that is infinite is first sought by doubling from 0.
 */
export function quantileWhere(below: (value: number) => number, share: number, low: number, high: number): number {
  if (share <= 0) return low
  if (share >= 1) return high
  let left = low === Number.NEGATIVE_INFINITY ? doubled(-1, value => below(value) > share) : low
  let right = high === Number.POSITIVE_INFINITY ? doubled(1, value => below(value) < share) : high
  for (let step = 0; step < mostSteps; step++) {
    const middle = left + (right - left) / 2
    if (middle === left || middle === right) break
    if (below(middle) < share) left = middle
    else right = middle
  }
  return left + (right - left) / 2
}

function doubled(start: number, tooNear: (value: number) => boolean): number {
  let value = start
  while (tooNear(value) && Number.isFinite(value)) value *= 2
  return value
}
