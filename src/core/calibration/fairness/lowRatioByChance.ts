import { binomialAt } from '../../statistics/binomial.ts'
import { fourFifths } from './impactRatio.ts'

/**
 * The probability that the ratio of two groups of n and m falls below four fifths though both have the same true rate
 * (0 to 1): how often chance alone looks like a difference. A reference without any outcome has no ratio and counts as none.
 */
export function lowRatioByChance(n: number, m: number, rate: number): number {
  let total = 0
  for (let of = 1; of <= m; of++) {
    const limit = (fourFifths * of * n) / m
    for (let own = 0; own <= n && own < limit - 1e-9; own++) total += binomialAt(own, n, rate) * binomialAt(of, m, rate)
  }
  return total
}
