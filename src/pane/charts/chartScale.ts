/** An axis: what its ends mean, and where numbers stand under it. */
export interface ChartScale {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

/** An axis with round ends around values, and at most six numbers under it. */
export function chartScale(values: readonly number[]): ChartScale {
  const least = Math.min(...values)
  const most = Math.max(...values)
  const step = steps.find(each => (most - least) / each <= 4) ?? (most - least) / 4
  const low = Math.floor(least / step) * step
  const high = Math.max(low + step, Math.ceil(most / step) * step)
  const ticks: number[] = []
  for (let tick = low; tick <= high + step / 2; tick += step) ticks.push(tick)
  return { low, high, ticks }
}

/** Where a value stands on the axis, from 0 to 1. */
export function shareOf({ low, high }: ChartScale, value: number): number {
  return (value - low) / (high - low)
}
