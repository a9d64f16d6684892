import exp from '@stdlib/math-base-special-exp'
import { normalBelow } from '../../statistics/normalBelow.ts'
import { raterEffects } from './raterEffects.ts'
import type { ReducedModel } from './reducedModel.ts'
import { varianceFit } from './varianceFit.ts'

/** θ from 0 to 3 in steps of 0.005. */
const grid = Array.from({ length: 601 }, (_, step) => step / 200)

/** What stands about δ of one rater when θ itself is uncertain. */
export interface AveragedEffect {
  /** In steps of the scale. */
  readonly mean: number
  readonly deviation: number
  /** The probability that the rater rates higher than the mean of the compared raters by more than `margin`. */
  readonly higher: number
  /** The probability of lower by more than `margin`. */
  readonly lower: number
}

export interface AveragedEffects {
  readonly raters: readonly AveragedEffect[]
  /** Of how much raters differ, σ_b: its mean over θ, in steps. */
  readonly spread: number
  /** The 5 %, 50 % and 95 % points of σ_b. */
  readonly spreadPoints: readonly [number, number, number]
}

/**
 * δ averaged over a fixed grid of θ with weights exp(−d/2), a flat prior on θ, so that nothing jumps where the best θ
 * is exactly 0. At each θ the δ are normal. `margin` is in steps of the scale.
 */
export function averagedEffects(model: ReducedModel, margin: number): AveragedEffects | null {
  const fits = grid.flatMap(theta => varianceFit(model, theta) ?? [])
  const least = fits.reduce((lowest, fit) => Math.min(lowest, fit.deviance), Number.POSITIVE_INFINITY)
  const weighted = fits
    .map(fit => ({ fit, weight: exp((least - fit.deviance) / 2) }))
    .filter(({ weight }) => weight > 1e-14)
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return null
  const sums = Array.from({ length: model.raterCount }, () => ({ mean: 0, square: 0, higher: 0, lower: 0 }))
  for (const { fit, weight } of weighted) {
    const { differences, differenceDeviations } = raterEffects(model, fit)
    const share = weight / total
    sums.forEach((sum, rater) => {
      const difference = differences[rater]!
      const deviation = differenceDeviations[rater]!
      sum.mean += share * difference
      sum.square += share * (difference * difference + deviation * deviation)
      sum.higher += share * beyond(difference, deviation, margin)
      sum.lower += share * beyond(-difference, deviation, margin)
    })
  }
  const spreads = weighted.map(({ fit, weight }) => ({
    spread: fit.theta * Math.sqrt(fit.residualVariance),
    share: weight / total,
  }))
  return {
    raters: sums.map(({ mean, square, higher, lower }) => ({
      mean,
      deviation: Math.sqrt(Math.max(0, square - mean * mean)),
      higher,
      lower,
    })),
    spread: spreads.reduce((sum, each) => sum + each.share * each.spread, 0),
    spreadPoints: [pointOf(spreads, 0.05), pointOf(spreads, 0.5), pointOf(spreads, 0.95)],
  }
}

/** P(δ > margin) where δ is normal; without deviation it is certain. */
function beyond(difference: number, deviation: number, margin: number): number {
  if (deviation === 0) return difference > margin ? 1 : 0
  return normalBelow((difference - margin) / deviation)
}

/** The first σ_b of the grid at which the cumulative share reaches a point. */
function pointOf(spreads: readonly { readonly spread: number; readonly share: number }[], point: number): number {
  let below = 0
  for (const { spread, share } of spreads) {
    below += share
    if (below >= point) return spread
  }
  return spreads[spreads.length - 1]?.spread ?? 0
}
