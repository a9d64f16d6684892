import exp from '@stdlib/math-base-special-exp'
import ln from '@stdlib/math-base-special-ln'
import { averageRanks } from './averageRanks.ts'
import { normalQuantile } from './normalQuantile.ts'
import { correlationP, pearson } from './pearson.ts'

export interface RankCorrelation {
  readonly n: number
  readonly rho: number
  /** Two-sided, by t with n − 2 degrees of freedom. */
  readonly p: number
  /** The interval of Bonett and Wright (Psychometrika 65, 2000) at the level asked for; null for fewer than four. */
  readonly low: number | null
  readonly high: number | null
}

/** Spearman's rank correlation with mean ranks for ties; null for fewer than three pairs or where one list is constant. */
export function spearman(left: readonly number[], right: readonly number[], level = 0.95): RankCorrelation | null {
  const n = left.length
  const rho = pearson(averageRanks(left), averageRanks(right))
  if (rho === null || n < 3) return null
  const [low, high] = n < 4 ? [null, null] : interval(rho, n, normalQuantile((1 + level) / 2))
  return { n, rho, p: correlationP(rho, n - 2), low, high }
}

/** tanh(artanh ρ ± z√((1 + ρ²/2)/(n − 3))). */
function interval(rho: number, n: number, z: number): readonly [number, number] {
  if (Math.abs(rho) === 1) return [rho, rho]
  const center = ln((1 + rho) / (1 - rho)) / 2
  const half = z * Math.sqrt((1 + (rho * rho) / 2) / (n - 3))
  return [hyperbolicTangent(center - half), hyperbolicTangent(center + half)]
}

function hyperbolicTangent(x: number): number {
  return 1 - 2 / (exp(2 * x) + 1)
}
