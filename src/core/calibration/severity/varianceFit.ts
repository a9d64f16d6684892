import ln from '@stdlib/math-base-special-ln'
import type { ReducedModel } from './reducedModel.ts'
import { type RestrictedFit, restrictedFit } from './restrictedFit.ts'

/** What follows from one value of θ, the ratio σ_b/σ of how much raters differ to how much ratings do. */
export interface VarianceFit extends RestrictedFit {
  readonly theta: number
  /** θ²/(1 + λθ²) for each direction: the variance of its effect given the ratings, over σ̂². */
  readonly shrinkage: Float64Array
}

/** The fit at θ ≥ 0 in closed form, since V⁻¹ = W − Σ k z z' with one term for each direction; null as `restrictedFit`. */
export function varianceFit(model: ReducedModel, theta: number): VarianceFit | null {
  const { width, information, crossDesign, crossResiduals } = model
  const shrinkage = information.map(each => (theta * theta) / (1 + each * theta * theta))
  const design = Float64Array.from(model.gramDesign)
  const residuals = Float64Array.from(model.gramResiduals)
  let square = model.gramSquare
  let logDeterminant = model.logDeterminant
  shrinkage.forEach((k, direction) => {
    const residual = crossResiduals[direction]!
    logDeterminant += ln(1 + information[direction]! * theta * theta)
    square -= k * residual * residual
    for (let row = 0; row < width; row++) {
      const scaled = k * crossDesign[direction * width + row]!
      residuals[row] = residuals[row]! - scaled * residual
      for (let column = 0; column <= row; column++) {
        design[row * width + column] = design[row * width + column]! - scaled * crossDesign[direction * width + column]!
      }
    }
  })
  const { ratingCount, ordinary, gramSquare } = model
  const fit = restrictedFit({ ratingCount, width, ordinary, design, residuals, square, logDeterminant }, gramSquare)
  return fit === null ? null : { ...fit, theta, shrinkage }
}
