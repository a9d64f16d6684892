import ln from '@stdlib/math-base-special-ln'
import { dotProduct } from './dotProduct.ts'

/** Rows that are factored side by side, so that each earlier row is fetched once for all of them. */
const rowsAtOnce = 16

/**
 * The lower factor L of a symmetric positive definite matrix, LL' = matrix, row by row in one array; only the lower
 * triangle is read. Null where the matrix is not positive definite, as far as its digits tell.
 */
export function cholesky(matrix: Float64Array, size: number): Float64Array | null {
  const lower = new Float64Array(size * size)
  const sums = new Float64Array(8)
  for (let first = 0; first < size; first += rowsAtOnce) {
    const end = Math.min(size, first + rowsAtOnce)
    const whole = end - first < rowsAtOnce ? 0 : first
    for (let column = 0; column < whole; column += 2) {
      for (let row = first; row < end; row += 4) factorEight(matrix, lower, size, row, column, sums)
    }
    for (let column = whole; column < end; column++) {
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

/** The entries of four rows in two columns left of their block. */
function factorEight(
  matrix: Float64Array,
  lower: Float64Array,
  size: number,
  row: number,
  column: number,
  sums: Float64Array,
): void {
  const left = column * size
  const right = left + size
  eightProducts(lower, size, row * size, left, column, sums)
  for (let k = 0; k < 4; k++) {
    const at = (row + k) * size + column
    const entry = (matrix[at]! - sums[k]!) / lower[left + column]!
    lower[at] = entry
    lower[at + 1] = (matrix[at + 1]! - sums[k + 4]! - entry * lower[right + column]!) / lower[right + column + 1]!
  }
}

/**
 * The dot products of the first `count` entries of four rows with those of two others, first with the one, then with the
 * other. Eight sums side by side fetch each entry once for several products.
 */
function eightProducts(
  matrix: Float64Array,
  size: number,
  rows: number,
  left: number,
  count: number,
  sums: Float64Array,
): void {
  const right = left + size
  const second = rows + size
  const third = second + size
  const fourth = third + size
  let l1 = 0
  let l2 = 0
  let l3 = 0
  let l4 = 0
  let r1 = 0
  let r2 = 0
  let r3 = 0
  let r4 = 0
  for (let k = 0; k < count; k++) {
    const l = matrix[left + k]!
    const r = matrix[right + k]!
    const one = matrix[rows + k]!
    const two = matrix[second + k]!
    const three = matrix[third + k]!
    const four = matrix[fourth + k]!
    l1 += one * l
    r1 += one * r
    l2 += two * l
    r2 += two * r
    l3 += three * l
    r3 += three * r
    l4 += four * l
    r4 += four * r
  }
  sums[0] = l1
  sums[1] = l2
  sums[2] = l3
  sums[3] = l4
  sums[4] = r1
  sums[5] = r2
  sums[6] = r3
  sums[7] = r4
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
