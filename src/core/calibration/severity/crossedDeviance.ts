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
  const lower = cholesky(systemOf(rest.information, raterCount, square), raterCount)
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

/** I + θ²Z'WZ, of which only the lower triangle is filled. */
function systemOf(information: Float64Array, size: number, square: number): Float64Array {
  const system = new Float64Array(size * size)
  for (let row = 0; row < size; row++) {
    for (let at = row * size; at <= row * size + row; at++) system[at] = information[at]! * square
    system[row * size + row] = system[row * size + row]! + 1
  }
  return system
}

function columnOf(matrix: Float64Array, rows: number, width: number, column: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => matrix[row * width + column]!)
}
