const tiny = 1e-300
const enough = 1e-16
const mostSteps = 20_000

/**
 * b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified method of Lentz (Thompson and Barnett, Journal of Computational Physics
 * 64, 1986), until a step changes it by less than 1e-16 of itself. `term(k)` is [aₖ, bₖ] for k ≥ 1.
 */
export function continuedFraction(first: number, term: (k: number) => readonly [number, number]): number {
  let value = nonZero(first)
  let numerator = value
  let denominator = 0
  for (let k = 1; k <= mostSteps; k++) {
    const [a, b] = term(k)
    denominator = 1 / nonZero(b + a * denominator)
    numerator = nonZero(b + a / numerator)
    const step = numerator * denominator
    value *= step
    if (Math.abs(step - 1) < enough) break
  }
  return value
}

function nonZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value
}
