import { sum } from './sum.ts'

/**
 * Σwv / Σw of finite values with one weight ≥ 0 each; null where there is no such number: the weights sum to 0,
 * or are too large to be summed.
 */
export function weightedMean(values: readonly number[], weights: readonly number[]): number | null {
  const result = sum(values.map((value, index) => value * weights[index]!)) / sum(weights)
  return Number.isFinite(result) ? result : null
}
