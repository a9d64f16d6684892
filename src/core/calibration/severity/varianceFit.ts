import ln from '@stdlib/math-base-special-ln'
import type { ReducedModel } from './reducedModel.ts'
import { type RestrictedFit, restrictedFit } from './restrictedFit.ts'

/** Determinants are multiplied up to here before a logarithm is taken, as there is one factor for each direction. */
const large = 1e100

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
  let factor = 1
  for (let direction = 0; direction < shrinkage.length; direction++) {
    const k = shrinkage[direction]!
    const residual = crossResiduals[direction]!
    const start = direction * width
    square -= k * residual * residual
    factor *= 1 + information[direction]! * theta * theta
    if (factor > large) {
      logDeterminant += ln(factor)
      factor = 1
    }
    for (let row = 0; row < width; row++) {
      const scaled = k * crossDesign[start + row]!
      residuals[row] = residuals[row]! - scaled * residual
      for (let column = 0; column <= row; column++) {
        design[row * width + column] = design[row * width + column]! - scaled * crossDesign[start + column]!
      }
    }
  }
  logDeterminant += ln(factor)
  const { ratingCount, ordinary, gramSquare } = model
  const fit = restrictedFit({ ratingCount, width, ordinary, design, residuals, square, logDeterminant }, gramSquare)
  return fit === null ? null : { ...fit, theta, shrinkage }
}
