import exp from '@stdlib/math-base-special-exp'
import ln from '@stdlib/math-base-special-ln'
import { sum } from '../statistics/sum.ts'

/** Points below this count as this, since one 0 would make the whole mean 0. */
const least = 1

/**
 * The weighted geometric mean exp(Σ e' ln max(points, 1)) over the observed metrics, with the arithmetic score's
 * renormalized weights e'; null where none of them carries weight. It checks whether strong results hide a weak one; it
 * is never the official score.
 */
export function geometric(
  renormalized: ReadonlyMap<string, number>,
  points: ReadonlyMap<string, number>,
): number | null {
  const weighted = [...renormalized].filter(([, weight]) => weight > 0)
  if (weighted.length === 0) return null
  return exp(sum(weighted.map(([metric, weight]) => weight * ln(Math.max(points.get(metric)!, least)))))
}
