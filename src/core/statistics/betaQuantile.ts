import { incompleteBeta } from './incompleteBeta.ts'
import { quantileWhere } from './quantileWhere.ts'

/** The x below which `share` (0 to 1) of the beta distribution with a, b > 0 lies. */
export function betaQuantile(share: number, a: number, b: number): number {
  return quantileWhere(x => incompleteBeta(x, a, b), share, 0, 1)
}
