import exp from '@stdlib/math-base-special-exp'
import ln from '@stdlib/math-base-special-ln'
import { continuedFraction } from './continuedFraction.ts'
import { logGamma } from './logGamma.ts'

/**
 * The regularized incomplete gamma functions P(a, x) below and Q(a, x) = 1 − P above, for a > 0 and x ≥ 0: the series
 * 8.11.4 of the NIST Digital Library of Mathematical Functions below a + 1, the continued fraction 8.9.2 above it. Each
 * tail keeps its digits where it is the small one.
 */
export function incompleteGamma(a: number, x: number): { readonly below: number; readonly above: number } {
  if (x <= 0) return { below: 0, above: 1 }
  if (x === Number.POSITIVE_INFINITY) return { below: 1, above: 0 }
  const front = exp(a * ln(x) - x - logGamma(a))
  if (x < a + 1) {
    const below = front * powerSeries(a, x)
    return { below, above: 1 - below }
  }
  const above = front / continuedFraction(x + 1 - a, k => [-k * (k - a), x + 2 * k + 1 - a])
  return { below: 1 - above, above }
}

function powerSeries(a: number, x: number): number {
  let term = 1 / a
  let total = term
  for (let k = 1; term > total * 1e-17; k++) {
    term *= x / (a + k)
    total += term
  }
  return total
}
