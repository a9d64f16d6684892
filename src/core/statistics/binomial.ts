import exp from '@stdlib/math-base-special-exp'
import ln from '@stdlib/math-base-special-ln'
import { incompleteBeta } from './incompleteBeta.ts'
import { logBinomial } from './logBinomial.ts'

/** The probability of exactly k successes in n independent tries, each with the probability `share`. */
export function binomialAt(k: number, n: number, share: number): number {
  if (k < 0 || k > n) return 0
  if (share <= 0) return k === 0 ? 1 : 0
  if (share >= 1) return k === n ? 1 : 0
  return exp(logBinomial(n, k) + k * ln(share) + (n - k) * ln(1 - share))
}

/** The probability of k or more successes in n tries: I_share(k, n − k + 1) (Digital Library, 8.17.5). */
export function binomialFrom(k: number, n: number, share: number): number {
  if (k <= 0) return 1
  return k > n ? 0 : incompleteBeta(share, k, n - k + 1)
}

/** The probability of k or fewer successes in n tries, with its digits where it is small. */
export function binomialUpTo(k: number, n: number, share: number): number {
  if (k < 0) return 0
  return k >= n ? 1 : incompleteBeta(1 - share, n - k, k + 1, share)
}
