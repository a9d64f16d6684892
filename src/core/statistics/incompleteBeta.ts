import exp from '@stdlib/math-base-special-exp'
import ln from '@stdlib/math-base-special-ln'
import { continuedFraction } from './continuedFraction.ts'
import { logGamma } from './logGamma.ts'

/**
 * The regularized incomplete beta function I_x(a, b) for 0 ≤ x ≤ 1 and a, b > 0, by the continued fraction 8.17.22 of
 * the NIST Digital Library of Mathematical Functions. `rest` is 1 − x, given apart so that a caller who knows it
 * exactly loses no digit near 1.
 */
export function incompleteBeta(x: number, a: number, b: number, rest = 1 - x): number {
  if (x <= 0) return 0
  if (rest <= 0) return 1
  return x < (a + 1) / (a + b + 2) ? lowerTail(x, rest, a, b) : 1 - lowerTail(rest, x, b, a)
}

function lowerTail(x: number, rest: number, a: number, b: number): number {
  const logFront = a * ln(x) + b * ln(rest) + logGamma(a + b) - logGamma(a) - logGamma(b)
  const fraction = continuedFraction(1, k => {
    const m = Math.floor(k / 2)
    const place = a + 2 * m
    const coefficient =
      k % 2 === 0 ? (m * (b - m)) / ((place - 1) * place) : -((a + m) * (a + b + m)) / (place * (place + 1))
    return [coefficient * x, 1]
  })
  return exp(logFront) / (a * fraction)
}
