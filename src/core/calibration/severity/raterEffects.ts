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
  const { raterCount, width, crossDesign } = model
  const pulled = fit.shrinkage.map((k, direction) => k * unexplained(model, fit, direction))
  const pulls = Array.from({ length: width }, (_, column) =>
    fit.shrinkage.map((k, direction) => k * crossDesign[direction * width + column]!),
  )
  const [effects, ...slopes] = turned(model, [pulled, ...pulls]) as [Float64Array, ...Float64Array[]]
  const own = ownVariances(model, fit.shrinkage)
  const shared = sharedVariances(model, fit.shrinkage)
  const total = sumOf(shared)
  const centeredSlopes = slopes.map(centered)
  const { unscaledCovariance, residualVariance } = fit
  const deviation = (variance: number) => Math.sqrt(Math.max(0, variance) * residualVariance)
  return {
    effects,
    conditionalDeviations: own.map(deviation),
    predictionDeviations: own.map((variance, rater) =>
      deviation(variance + quadratic(unscaledCovariance, slopes, rater)),
    ),
    differences: centered(effects),
    differenceDeviations: own.map((variance, rater) => {
      const contrast = variance - (2 / raterCount) * shared[rater]! + total / (raterCount * raterCount)
      return deviation(contrast + quadratic(unscaledCovariance, centeredSlopes, rater))
    }),
  }
}

/** Q'Z'W(y − Xβ̂) of one direction. */
function unexplained(model: ReducedModel, { coefficients }: VarianceFit, direction: number): number {
  const { width, ordinary, crossDesign, crossResiduals } = model
  let rest = crossResiduals[direction]!
  for (let k = 0; k < width; k++) rest -= (coefficients[k]! - ordinary[k]!) * crossDesign[direction * width + k]!
  return rest
}

/** Q times each of some vectors over directions. */
function turned({ directions, raterCount }: ReducedModel, vectors: readonly Float64Array[]): readonly Float64Array[] {
  if (directions === null) return vectors
  const results = vectors.map(() => new Float64Array(raterCount))
  for (let direction = 0; direction < raterCount; direction++) {
    const start = direction * raterCount
    vectors.forEach((vector, which) => {
      const value = vector[direction]!
      const result = results[which]!
      for (let rater = 0; rater < raterCount; rater++) {
        result[rater] = result[rater]! + value * directions[start + rater]!
      }
    })
  }
  return results
}

/** The diagonal of QKQ'. */
function ownVariances({ directions, raterCount }: ReducedModel, shrinkage: Float64Array): Float64Array {
  if (directions === null) return shrinkage
  const result = new Float64Array(raterCount)
  for (let direction = 0; direction < raterCount; direction++) {
    const start = direction * raterCount
    const k = shrinkage[direction]!
    for (let rater = 0; rater < raterCount; rater++) {
      const entry = directions[start + rater]!
      result[rater] = result[rater]! + k * entry * entry
    }
  }
  return result
}

/** QKQ'1. */
function sharedVariances(model: ReducedModel, shrinkage: Float64Array): Float64Array {
  const { directions, raterCount } = model
  if (directions === null) return shrinkage
  const along = shrinkage.map((k, direction) => {
    const start = direction * raterCount
    return k * sumOf(directions.subarray(start, start + raterCount))
  })
  return turned(model, [along])[0]!
}

function quadratic(matrix: Float64Array, columns: readonly Float64Array[], rater: number): number {
  const width = columns.length
  let total = 0
  for (let row = 0; row < width; row++) {
    const left = columns[row]![rater]!
    for (let k = 0; k < width; k++) total += matrix[row * width + k]! * left * columns[k]![rater]!
  }
  return total
}

function centered(values: Float64Array): Float64Array {
  const mean = sumOf(values) / values.length
  return values.map(value => value - mean)
}

function sumOf(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}
