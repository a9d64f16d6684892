/** The Bernoulli numbers B₂ to B₁₄. */
const series = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6]

/**
 * ψ′(x), the second derivative of ln Γ, for x > 0: the derivative of the series of `digamma` (NIST Digital Library of
 * Mathematical Functions, 5.15.8) at 12 and above, and ψ′(x + 1) = ψ′(x) − 1/x² below.
 */
export function trigamma(x: number): number {
  let shifted = x
  let steps = 0
  while (shifted < 12) {
    steps += 1 / (shifted * shifted)
    shifted += 1
  }
  const square = shifted * shifted
  const correction = series.reduceRight((sum, coefficient) => (sum + coefficient) / square, 0)
  return (1 + correction) / shifted + 0.5 / square + steps
}
