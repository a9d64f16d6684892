import { incompleteBeta } from './incompleteBeta.ts'
import { quantileWhere } from './quantileWhere.ts'

/** The share of the F distribution with the degrees of freedom `above` and `below` the line that lies above a value ≥ 0. */
export function fAbove(value: number, above: number, below: number): number {
  if (value === Number.POSITIVE_INFINITY) return 0
  const total = below + above * value
  return incompleteBeta(below / total, below / 2, above / 2, (above * value) / total)
}

/** The value below which `share` (0 to 1) of the F distribution lies. */
export function fQuantile(share: number, above: number, below: number): number {
  return quantileWhere(value => 1 - fAbove(value, above, below), share, 0, Number.POSITIVE_INFINITY)
}
