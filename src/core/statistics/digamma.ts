import ln from '@stdlib/math-base-special-ln'

/** B₂ₖ / 2k. */
const series = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12]

/**
 * ψ(x), the derivative of ln Γ, for x > 0: its asymptotic series (NIST Digital Library of Mathematical Functions,
 * 5.11.2) at 12 and above, and ψ(x + 1) = ψ(x) + 1/x below.
 */
export function digamma(x: number): number {
  let shifted = x
  let steps = 0
  while (shifted < 12) {
    steps += 1 / shifted
    shifted += 1
  }
  const square = shifted * shifted
  const correction = series.reduceRight((sum, coefficient) => (sum + coefficient) / square, 0)
  return ln(shifted) - 0.5 / shifted - correction - steps
}
