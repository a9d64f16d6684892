import { normalBelow } from './normalBelow.ts'
import { quantileWhere } from './quantileWhere.ts'

/** The z below which `share` (0 to 1) of a normal distribution lies. */
export function normalQuantile(share: number): number {
  return quantileWhere(normalBelow, share, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
}
