import { cholesky, inverse } from '../../statistics/cholesky.ts'
import { independentColumns } from '../../statistics/independentColumns.ts'

/** Ratings with who gave them, and what is known beforehand. All lists run over the same ratings. */
export interface RatingSet {
  /** On the codes of the scale, such as 1 to 5. */
  readonly ratings: readonly number[]
  /** The rater of each, 0 to `raterCount` − 1. */
  readonly raters: readonly number[]
  readonly raterCount: number
  /** What counts beside the rater: columns of numbers, without the constant. */
  readonly columns: readonly (readonly number[])[]
}

/** A set of ratings with the least-squares fit of its columns, which keeps the later sums small and exact. */
export interface RatingModel extends RatingSet {
  /** The constant and the columns that are no combination of earlier ones. */
  readonly design: readonly (readonly number[])[]
  /** Which of the given columns the design holds after its constant, by position. */
  readonly kept: readonly number[]
  /** The coefficients of least squares, one for each column of the design. */
  readonly ordinary: readonly number[]
  /** Ratings less that fit. */
  readonly residuals: Float64Array
}

/** Null where nothing can be compared: fewer than two raters, no more ratings than columns, or all ratings as fitted. */
export function ratingModel(set: RatingSet): RatingModel | null {
  const constant = set.ratings.map(() => 1)
  const columns = [constant, ...set.columns]
  const independent = independentColumns(columns)
  const design = independent.map(position => columns[position]!)
  if (set.raterCount < 2 || set.ratings.length <= design.length) return null
  const ordinary = leastSquares(design, set.ratings)
  if (ordinary === null) return null
  const residuals = Float64Array.from(set.ratings, (rating, i) =>
    design.reduce((rest, column, k) => rest - ordinary[k]! * column[i]!, rating),
  )
  if (residuals.every(residual => Math.abs(residual) < 1e-9)) return null
  return { ...set, design, kept: independent.slice(1).map(position => position - 1), ordinary, residuals }
}

function leastSquares(design: readonly (readonly number[])[], values: readonly number[]): number[] | null {
  const size = design.length
  const gram = new Float64Array(size * size)
  design.forEach((left, row) => {
    design.forEach((right, column) => {
      gram[row * size + column] = dot(left, right)
    })
  })
  const lower = cholesky(gram, size)
  if (lower === null) return null
  const inverted = inverse(lower, size)
  const right = design.map(column => dot(column, values))
  return design.map((_, row) => right.reduce((sum, value, k) => sum + inverted[row * size + k]! * value, 0))
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, i) => sum + value * right[i]!, 0)
}
