import { raterEffects } from './raterEffects.ts'
import type { RatingModel } from './ratingModel.ts'
import type { ReducedModel } from './reducedModel.ts'
import type { VarianceFit } from './varianceFit.ts'

/** How far one rating stands from what its columns and its rater let expect. */
export interface Divergence {
  /** From the columns alone, in steps. */
  readonly expected: number
  /** From the columns and the rater. */
  readonly expectedOfRater: number
  /** How much the rating itself pulls on that, 0 to 1. */
  readonly leverage: number
  /** (rating − expectedOfRater) / (σ̂√(1 − leverage)); null where the rating alone decides what is expected. */
  readonly standardized: number | null
}

/**
 * Conditional residuals of a model of one factor, standardized with the leverage of the mixed model (Nobre and Singer,
 * Biometrical Journal 49, 2007): h = k + (x − kΣx)'(X'V⁻¹X)⁻¹(x − kΣx). In the order of the ratings.
 */
export function divergences(model: RatingModel, reduced: ReducedModel, fit: VarianceFit): readonly Divergence[] {
  const { width } = reduced
  const { effects } = raterEffects(reduced, fit)
  return model.ratings.map((rating, i) => {
    const rater = model.raters[i]!
    const row = model.design.map(column => column[i]!)
    const expected = row.reduce((sum, value, k) => sum + value * fit.coefficients[k]!, 0)
    const own = row.map((value, k) => value - fit.shrinkage[rater]! * reduced.crossDesign[rater * width + k]!)
    const leverage = fit.shrinkage[rater]! + quadratic(fit.unscaledCovariance, own)
    const expectedOfRater = expected + effects[rater]!
    const left = 1 - leverage
    const standardized =
      left > 1e-9 ? (rating - expectedOfRater) / (Math.sqrt(fit.residualVariance) * Math.sqrt(left)) : null
    return { expected, expectedOfRater, leverage, standardized }
  })
}

function quadratic(matrix: Float64Array, vector: readonly number[]): number {
  return vector.reduce(
    (total, left, row) =>
      vector.reduce((sum, right, k) => sum + matrix[row * vector.length + k]! * left * right, total),
    0,
  )
}
