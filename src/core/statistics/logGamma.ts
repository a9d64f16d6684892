import ln from '@stdlib/math-base-special-ln'

const halfLogTwoPi = 0.9189385332046728

/** B₂ₖ / (2k(2k−1)), the coefficients of Stirling's series. */
const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156]

/**
 * ln Γ(x) for x > 0: Stirling's series (NIST Digital Library of Mathematical Functions, 5.11.1) at 12 and above, and
 * Γ(x + 1) = xΓ(x) below. NaN for other x.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN
  let shifted = x
  let product = 1
  while (shifted < 12) {
    product *= shifted
    shifted += 1
  }
  const square = shifted * shifted
  const correction = series.reduceRight((sum, coefficient) => sum / square + coefficient, 0) / shifted
  const stirling = (shifted - 0.5) * ln(shifted) - shifted + halfLogTwoPi + correction
  return product === 1 ? stirling : stirling - ln(product)
}
