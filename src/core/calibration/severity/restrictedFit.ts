import ln from '@stdlib/math-base-special-ln'
import { cholesky, inverse, logDeterminant } from '../../statistics/cholesky.ts'

const logTwoPi = 1.8378770664093453

/** X'V⁻¹X and its like for ratings whose covariance is σ²V, with r the residuals of least squares. */
export interface WeightedSums {
  readonly ratingCount: number
  /** Columns of the design. */
  readonly width: number
  /** The coefficients of least squares. */
  readonly ordinary: readonly number[]
  /** X'V⁻¹X, row by row; only its lower triangle is read. */
  readonly design: Float64Array
  /** X'V⁻¹r. */
  readonly residuals: Float64Array
  /** r'V⁻¹r. */
  readonly square: number
  /** ln |V|. */
  readonly logDeterminant: number
}

export interface RestrictedFit {
  /** −2 ln of the restricted likelihood: the criterion of REML, as lme4 counts it. */
  readonly deviance: number
  /** σ̂², the variance of ratings beside all that the model explains, in squared steps. */
  readonly residualVariance: number
  /** β̂, for each column of the design. */
  readonly coefficients: readonly number[]
  /** (X'V⁻¹X)⁻¹, row by row; times σ̂² it is Cov(β̂). */
  readonly unscaledCovariance: Float64Array
}

/**
 * Coefficients by generalized least squares and the restricted likelihood with σ² at its best (Patterson and Thompson,
 * Biometrika 58, 1971; Bates et al., Journal of Statistical Software 67(1), 2015, formula 41):
 * d = ln|V| + ln|X'V⁻¹X| + (N − p)(1 + ln 2πσ̂²). Null where rounding leaves no variance.
 */
export function restrictedFit(sums: WeightedSums, unweightedSquare: number): RestrictedFit | null {
  const { width, residuals } = sums
  const lower = cholesky(sums.design, width)
  if (lower === null) return null
  const unscaledCovariance = inverse(lower, width)
  const change = Array.from(residuals, (_, row) =>
    residuals.reduce((sum, value, k) => sum + unscaledCovariance[row * width + k]! * value, 0),
  )
  const freedom = sums.ratingCount - width
  const residualVariance = change.reduce((rest, value, k) => rest - value * residuals[k]!, sums.square) / freedom
  if (!(residualVariance > 1e-12 * (unweightedSquare / freedom))) return null
  return {
    deviance: sums.logDeterminant + logDeterminant(lower, width) + freedom * (1 + logTwoPi + ln(residualVariance)),
    residualVariance,
    coefficients: sums.ordinary.map((value, k) => value + change[k]!),
    unscaledCovariance,
  }
}
