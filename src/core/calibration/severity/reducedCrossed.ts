import { dotProduct } from '../../statistics/dotProduct.ts'
import { symmetricEigen } from '../../statistics/symmetricEigen.ts'
import type { CrossedSums } from './crossedSums.ts'
import type { RatingModel } from './ratingModel.ts'
import type { ReducedModel } from './reducedModel.ts'
import { type WithoutPeople, withoutPeople } from './withoutPeople.ts'

/** The crossed model at a ratio of people, turned to the eigenvectors of what it says about raters. */
export function reducedCrossed(model: RatingModel, sums: CrossedSums, peopleTheta: number): ReducedModel {
  const { raterCount, width, ratingCount, ordinary } = sums
  const rest = withoutPeople(model, sums, peopleTheta)
  const { values, vectors } = symmetricEigen(whole(rest, raterCount), raterCount)
  const crossDesign = new Float64Array(raterCount * width)
  const crossResiduals = new Float64Array(raterCount)
  for (let direction = 0; direction < raterCount; direction++) {
    const vector = vectors.subarray(direction * raterCount, (direction + 1) * raterCount)
    crossResiduals[direction] = dotProduct(vector, rest.crossResiduals)
    for (let column = 0; column < width; column++) {
      crossDesign[direction * width + column] = dotProduct(
        vector,
        columnOf(rest.crossDesign, raterCount, width, column),
      )
    }
  }
  const { gramDesign, gramResiduals, gramSquare, logDeterminant: logDeterminantW } = rest
  return {
    ratingCount,
    raterCount,
    width,
    ordinary,
    information: values.map(value => Math.max(0, value)),
    directions: vectors,
    crossDesign,
    crossResiduals,
    gramDesign,
    gramResiduals,
    gramSquare,
    logDeterminant: logDeterminantW,
  }
}

function whole({ information }: WithoutPeople, size: number): Float64Array {
  const matrix = Float64Array.from(information)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < row; column++) matrix[column * size + row] = matrix[row * size + column]!
  }
  return matrix
}

function columnOf(matrix: Float64Array, rows: number, width: number, column: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => matrix[row * width + column]!)
}
