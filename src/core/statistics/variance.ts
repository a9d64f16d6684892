import { mean } from './mean.ts'
import { sum } from './sum.ts'

/** The variance Σ(x − x̄)²/(n − 1) of finite numbers, in two passes; null for fewer than two. */
export function variance(values: readonly number[]): number | null {
  const middle = mean(values)
  if (middle === null || values.length < 2) return null
  return sum(values.map(value => (value - middle) * (value - middle))) / (values.length - 1)
}
