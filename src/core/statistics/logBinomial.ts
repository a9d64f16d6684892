import { logGamma } from './logGamma.ts'

/** ln of n over k, the number of ways to choose k of n things; −∞ where there is none. */
export function logBinomial(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
}
