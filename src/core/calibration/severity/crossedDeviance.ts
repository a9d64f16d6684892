import { cholesky, forwardSolve, logDeterminant } from '../../statistics/cholesky.ts'
import { dotProduct } from '../../statistics/dotProduct.ts'
import type { CrossedSums } from './crossedSums.ts'
import type { RatingModel } from './ratingModel.ts'
import { restrictedFit } from './restrictedFit.ts'
import { withoutPeople } from './withoutPeople.ts'

/**
 * The criterion of REML at both ratios, of people and of raters, with people eliminated and a dense Cholesky factor over
 * raters; infinite where there is no fit.
 */
export function crossedDeviance(
  model: RatingModel,
  sums: CrossedSums,
  peopleTheta: number,
  raterTheta: number,
): number {
  const { raterCount, width, ratingCount, ordinary } = sums
  const rest = withoutPeople(model, sums, peopleTheta)
  const square = raterTheta * raterTheta
  const system = rest.information.map(each => each * square)
  for (let rater = 0; rater < raterCount; rater++)
    system[rater * raterCount + rater] = system[rater * raterCount + rater]! + 1
  const lower = cholesky(system, raterCount)
  if (lower === null) return Number.POSITIVE_INFINITY
  const halves = Array.from({ length: width }, (_, column) =>
    forwardSolve(lower, raterCount, columnOf(rest.crossDesign, raterCount, width, column)),
  )
  const half = forwardSolve(lower, raterCount, rest.crossResiduals)
  const design = rest.gramDesign.map(
    (value, at) => value - square * dotProduct(halves[Math.floor(at / width)]!, halves[at % width]!),
  )
  const residuals = rest.gramResiduals.map((value, row) => value - square * dotProduct(halves[row]!, half))
  const fit = restrictedFit(
    {
      ratingCount,
      width,
      ordinary,
      design,
      residuals,
      square: rest.gramSquare - square * dotProduct(half, half),
      logDeterminant: rest.logDeterminant + logDeterminant(lower, raterCount),
    },
    sums.gramSquare,
  )
  return fit === null ? Number.POSITIVE_INFINITY : fit.deviance
}

function columnOf(matrix: Float64Array, rows: number, width: number, column: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => matrix[row * width + column]!)
}
