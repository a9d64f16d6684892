import { trigamma } from './trigamma.ts'

const mostSteps = 50

/** (2k + 1)·B₂ₖ for B₂ to B₁₂. */
const series = [1 / 2, -1 / 6, 1 / 6, -3 / 10, 5 / 6, (-691 * 13) / 2730]

/**
 * The x > 0 with ψ′(x) = y, for y > 0, by Newton's method on 1/ψ′, which is convex and nearly straight (Smyth,
 * Statistical Applications in Genetics and Molecular Biology 3(1), 2004, appendix).
 */
export function trigammaInverse(y: number): number {
  let x = 0.5 + 1 / y
  for (let step = 0; step < mostSteps; step++) {
    const value = trigamma(x)
    const change = (value * (1 - value / y)) / tetragamma(x)
    x += change
    if (Math.abs(change) < 1e-12 * x) break
  }
  return x
}

/** ψ″(x), the derivative of ψ′: the derivative of its series at 12 and above, and ψ″(x + 1) = ψ″(x) + 2/x³ below. */
function tetragamma(x: number): number {
  let shifted = x
  let steps = 0
  while (shifted < 12) {
    steps += 2 / (shifted * shifted * shifted)
    shifted += 1
  }
  const square = shifted * shifted
  const correction = series.reduceRight((sum, coefficient) => (sum + coefficient) / square, 0)
  return -(1 + 1 / shifted + correction) / square - steps
}
