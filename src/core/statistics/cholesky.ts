import ln from '@stdlib/math-base-special-ln'
import { dotProduct } from './dotProduct.ts'

/** Rows that are factored side by side, so that each earlier row is fetched once for all of them. */
const rowsAtOnce = 8

/**
 * The lower factor L of a symmetric positive definite matrix, LL' = matrix, row by row in one array; only the lower
 * triangle is read. Null where the matrix is not positive definite, as far as its digits tell.
 */
export function cholesky(matrix: Float64Array, size: number): Float64Array | null {
  const lower = new Float64Array(size * size)
  for (let first = 0; first < size; first += rowsAtOnce) {
    const end = Math.min(size, first + rowsAtOnce)
    for (let column = 0; column < end; column++) {
      const other = column * size
      for (let row = Math.max(first, column); row < end; row++) {
        const start = row * size
        const rest = matrix[start + column]! - dotProduct(lower, lower, column, start, other)
        if (row > column) lower[start + column] = rest / lower[other + column]!
        else if (rest > 1e-13 * matrix[start + row]!) lower[start + row] = Math.sqrt(rest)
        else return null
      }
    }
  }
  return lower
}

/** ln |LL'|. */
export function logDeterminant(lower: Float64Array, size: number): number {
  let half = 0
  for (let row = 0; row < size; row++) half += ln(lower[row * size + row]!)
  return 2 * half
}

/** L⁻¹v. */
export function forwardSolve(lower: Float64Array, size: number, vector: Float64Array): Float64Array {
  const solution = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    const rest = vector[row]! - dotProduct(lower, solution, row, row * size)
    solution[row] = rest / lower[row * size + row]!
  }
  return solution
}

/** (LL')⁻¹, symmetric and whole. */
export function inverse(lower: Float64Array, size: number): Float64Array {
  const halves = Array.from({ length: size }, (_, column) => {
    const unit = new Float64Array(size)
    unit[column] = 1
    return forwardSolve(lower, size, unit)
  })
  const whole = new Float64Array(size * size)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      const entry = dotProduct(halves[row]!, halves[column]!, size - row, row, row)
      whole[row * size + column] = entry
      whole[column * size + row] = entry
    }
  }
  return whole
}
