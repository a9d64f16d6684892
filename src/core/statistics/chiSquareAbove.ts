import { incompleteGamma } from './incompleteGamma.ts'

/** The share of the chi-square distribution with `freedom` > 0 degrees of freedom above a value ≥ 0. */
export function chiSquareAbove(value: number, freedom: number): number {
  return incompleteGamma(freedom / 2, value / 2).above
}
