import { incompleteBeta } from './incompleteBeta.ts'
import { quantileWhere } from './quantileWhere.ts'

/** The share of Student's t distribution with `freedom` > 0 degrees of freedom below t. */
export function studentBelow(t: number, freedom: number): number {
  const square = t * t
  const total = freedom + square
  const tail = incompleteBeta(freedom / total, freedom / 2, 0.5, square / total) / 2
  return t < 0 ? tail : 1 - tail
}

/** The t below which `share` (0 to 1) of Student's t distribution lies. */
export function studentQuantile(share: number, freedom: number): number {
  const below = (t: number) => studentBelow(t, freedom)
  return quantileWhere(below, share, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
}
