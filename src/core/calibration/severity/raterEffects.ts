import type { ReducedModel } from './reducedModel.ts'
import type { VarianceFit } from './varianceFit.ts'

/** What a fit says about each rater, in steps of the scale; lists run over raters. */
export interface RaterEffects {
  /** b̂: how much higher the rater rates than the model's average, drawn toward 0 where ratings are few. */
  readonly effects: Float64Array
  /** Its standard deviation given the coefficients. */
  readonly conditionalDeviations: Float64Array
  /** Its standard deviation when the coefficients are uncertain, too (prediction error). */
  readonly predictionDeviations: Float64Array
  /** δ: b̂ less its mean over the raters compared. */
  readonly differences: Float64Array
  /** The standard deviation of δ. */
  readonly differenceDeviations: Float64Array
}

/**
 * Best linear unbiased predictions and their errors from the mixed-model equations (Henderson, Biometrics 31, 1975):
 * Var(b̂ − b) = σ̂²QKQ' + E Cov(β̂) E' with E = QKQ'Z'WX, and δ by centering it on both sides.
 */
export function raterEffects(model: ReducedModel, fit: VarianceFit): RaterEffects {
  const { raterCount, width, ordinary } = model
  const change = fit.coefficients.map((value, k) => value - ordinary[k]!)
  const pulled = fit.shrinkage.map((k, direction) => {
    const expected = change.reduce((sum, value, c) => sum + model.crossDesign[direction * width + c]! * value, 0)
    return k * (model.crossResiduals[direction]! - expected)
  })
  const effects = turned(model, pulled)
  const slopes = Array.from({ length: width }, (_, column) =>
    turned(
      model,
      fit.shrinkage.map((k, direction) => k * model.crossDesign[direction * width + column]!),
    ),
  )
  const own = ownVariances(model, fit.shrinkage)
  const { shared, total } = sharedVariances(model, fit.shrinkage)
  const centeredSlopes = slopes.map(centered)
  const ofCoefficients = (of: readonly Float64Array[], rater: number) => quadratic(fit.unscaledCovariance, of, rater)
  const deviation = (variance: number) => Math.sqrt(Math.max(0, variance) * fit.residualVariance)
  return {
    effects,
    conditionalDeviations: own.map(deviation),
    predictionDeviations: own.map((variance, rater) => deviation(variance + ofCoefficients(slopes, rater))),
    differences: centered(effects),
    differenceDeviations: own.map((variance, rater) => {
      const contrast = variance - (2 / raterCount) * shared[rater]! + total / (raterCount * raterCount)
      return deviation(contrast + ofCoefficients(centeredSlopes, rater))
    }),
  }
}

/** Q times a vector over directions. */
function turned({ directions, raterCount }: ReducedModel, vector: Float64Array): Float64Array {
  if (directions === null) return vector
  const result = new Float64Array(raterCount)
  vector.forEach((value, direction) => {
    const start = direction * raterCount
    for (let rater = 0; rater < raterCount; rater++) result[rater] = result[rater]! + value * directions[start + rater]!
  })
  return result
}

/** The diagonal of QKQ'. */
function ownVariances({ directions, raterCount }: ReducedModel, shrinkage: Float64Array): Float64Array {
  if (directions === null) return shrinkage
  const result = new Float64Array(raterCount)
  shrinkage.forEach((k, direction) => {
    const start = direction * raterCount
    for (let rater = 0; rater < raterCount; rater++) {
      const entry = directions[start + rater]!
      result[rater] = result[rater]! + k * entry * entry
    }
  })
  return result
}

/** QKQ'1, and its sum 1'QKQ'1. */
function sharedVariances(model: ReducedModel, shrinkage: Float64Array) {
  const { directions, raterCount } = model
  const shared =
    directions === null
      ? shrinkage
      : turned(
          model,
          shrinkage.map(
            (k, direction) => k * sumOf(directions.subarray(direction * raterCount, (direction + 1) * raterCount)),
          ),
        )
  return { shared, total: sumOf(shared) }
}

function quadratic(matrix: Float64Array, columns: readonly Float64Array[], rater: number): number {
  const width = columns.length
  return columns.reduce(
    (total, left, row) =>
      columns.reduce((sum, right, k) => sum + matrix[row * width + k]! * left[rater]! * right[rater]!, total),
    0,
  )
}

function centered(values: Float64Array): Float64Array {
  const mean = sumOf(values) / values.length
  return values.map(value => value - mean)
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0)
}
