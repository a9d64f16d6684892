import exp from '@stdlib/math-base-special-exp'
import ln from '@stdlib/math-base-special-ln'
import { digamma } from '../../statistics/digamma.ts'
import { mean } from '../../statistics/mean.ts'
import { median } from '../../statistics/median.ts'
import { sum } from '../../statistics/sum.ts'
import { trigamma } from '../../statistics/trigamma.ts'
import { trigammaInverse } from '../../statistics/trigammaInverse.ts'

export interface ModeratedVariances {
  /** (d₀s₀² + ds²)/(d₀ + d) of each. */
  readonly variances: readonly number[]
  /** d₀, the degrees of freedom that the others lend; infinite where the variances differ no more than chance would have them. */
  readonly lentFreedom: number
  /** s₀². */
  readonly common: number
}

/** Variances below this share of the median count as this, since the logarithm of 0 has no end. */
const leastShare = 1e-5

/**
 * Variances of small groups drawn toward a common one, as far as their scatter is chance, from the mean and variance of
 * their logarithms (Smyth, Statistical Applications in Genetics and Molecular Biology 3(1), 2004, section 6.2). `freedoms`
 * are ≥ 1. Null for fewer than two groups, or where more than half do not vary at all.
 */
export function moderatedVariances(
  variances: readonly number[],
  freedoms: readonly number[],
): ModeratedVariances | null {
  const middle = median(variances)
  if (middle === null || variances.length < 2 || middle === 0) return null
  const raised = variances.map(variance => Math.max(variance, leastShare * middle))
  const logs = raised.map((variance, j) => ln(variance) - digamma(freedoms[j]! / 2) + ln(freedoms[j]! / 2))
  const center = mean(logs)!
  const scatter = sum(logs.map(log => (log - center) * (log - center))) / (logs.length - 1)
  const beyondChance = scatter - mean(freedoms.map(freedom => trigamma(freedom / 2)))!
  if (beyondChance <= 0) {
    const common = sum(raised.map((variance, j) => variance * freedoms[j]!)) / sum(freedoms)
    return { variances: variances.map(() => common), lentFreedom: Number.POSITIVE_INFINITY, common }
  }
  const lentFreedom = 2 * trigammaInverse(beyondChance)
  const common = exp(center + digamma(lentFreedom / 2) - ln(lentFreedom / 2))
  return {
    variances: variances.map(
      (variance, j) => (lentFreedom * common + freedoms[j]! * variance) / (lentFreedom + freedoms[j]!),
    ),
    lentFreedom,
    common,
  }
}
