import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cholesky, forwardSolve, inverse, logDeterminant } from './cholesky.ts'

test('the factor of Pascal’s matrix is Pascal’s triangle', () => {
  // Both of binomial numbers; the determinant is 1 (Edelman and Strang, American Mathematical Monthly 111, 2004).
  for (const size of [1, 5, 16, 17]) {
    const triangle = Array.from({ length: 2 * size }, () => new Array<number>(2 * size).fill(0))
    triangle.forEach((row, n) => {
      for (let k = 0; k <= n; k++) row[k] = k === 0 ? 1 : triangle[n - 1]![k - 1]! + triangle[n - 1]![k]!
    })
    const matrix = Float64Array.from({ length: size * size }, (_, at) => {
      const [row, column] = [Math.floor(at / size), at % size]
      return triangle[row + column]![column]!
    })
    const lower = cholesky(matrix, size)!
    expect(Math.abs(logDeterminant(lower, size))).toBeLessThan(1e-4)
    for (let row = 0; row < size; row++) {
      for (let column = 0; column <= row; column++) {
        expect(lower[row * size + column]! / triangle[row]![column]!).toBeCloseTo(1, 5)
      }
    }
  }
})

test('the factor gives the matrix back, solves, and inverts, in whole blocks and beside them', () => {
  const matrices = fc.integer({ min: 1, max: 51 }).chain(size =>
    fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size * size, maxLength: size * size }).map(entries => ({
      size,
      entries,
    })),
  )
  fc.assert(
    fc.property(matrices, ({ size, entries }) => {
      const matrix = positive(entries, size)
      const lower = cholesky(matrix, size)!
      const inverted = inverse(lower, size)
      const half = forwardSolve(
        lower,
        size,
        Float64Array.from({ length: size }, (_, k) => k - 3),
      )
      for (let row = 0; row < size; row++) {
        let solved = 0
        for (let k = 0; k <= row; k++) solved += lower[row * size + k]! * half[k]!
        expect(solved).toBeCloseTo(row - 3, 9)
        for (let column = 0; column < size; column++) {
          let [rebuilt, one] = [0, 0]
          for (let k = 0; k < size; k++) {
            rebuilt += lower[row * size + k]! * lower[column * size + k]!
            one += inverted[row * size + k]! * matrix[k * size + column]!
          }
          expect(rebuilt).toBeCloseTo(matrix[row * size + column]!, 8)
          expect(one).toBeCloseTo(row === column ? 1 : 0, 8)
        }
      }
    }),
    { numRuns: 20 },
  )
})

test('what is not positive definite has no factor, wherever it shows', () => {
  for (const bad of [0, 3, 15, 16, 20]) {
    const size = 21
    const matrix = new Float64Array(size * size)
    for (let k = 0; k < size; k++) matrix[k * size + k] = k === bad ? 0 : 2
    expect(cholesky(matrix, size)).toBeNull()
  }
})

/** Entries times their transpose, and more on the diagonal. */
function positive(entries: readonly number[], size: number): Float64Array {
  return Float64Array.from({ length: size * size }, (_, at) => {
    const [row, column] = [Math.floor(at / size), at % size]
    let sum = row === column ? size : 0
    for (let k = 0; k < size; k++) sum += entries[row * size + k]! * entries[column * size + k]!
    return sum
  })
}
