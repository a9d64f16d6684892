import { mean } from './mean.ts'
import { studentBelow } from './studentBelow.ts'
import { sum } from './sum.ts'

/** The correlation of two lists of equal length; null for fewer than two pairs or where one does not vary. */
export function pearson(left: readonly number[], right: readonly number[]): number | null {
  if (left.length < 2) return null
  const [middle, other] = [mean(left)!, mean(right)!]
  const ofLeft = left.map(value => value - middle)
  const ofRight = right.map(value => value - other)
  const product = (a: readonly number[], b: readonly number[]) => sum(a.map((value, k) => value * b[k]!))
  const scale = Math.sqrt(product(ofLeft, ofLeft)) * Math.sqrt(product(ofRight, ofRight))
  return scale > 0 ? Math.max(-1, Math.min(1, product(ofLeft, ofRight) / scale)) : null
}

/** The two-sided p of a correlation with `freedom` ≥ 1 degrees of freedom, by t = r√(ν/(1 − r²)). */
export function correlationP(r: number, freedom: number): number {
  if (Math.abs(r) >= 1) return 0
  return 2 * studentBelow(-Math.abs(r) * Math.sqrt(freedom / (1 - r * r)), freedom)
}
