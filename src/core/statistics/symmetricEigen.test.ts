import fc from 'fast-check'
import { expect, test } from 'vitest'
import { symmetricEigen } from './symmetricEigen.ts'

test('the second differences of 5 places: eigenvalues 2 − 2cos(kπ/6)', () => {
  const matrix = new Float64Array(25)
  for (let k = 0; k < 5; k++) {
    matrix[k * 5 + k] = 2
    if (k > 0) matrix[k * 5 + k - 1] = matrix[(k - 1) * 5 + k] = -1
  }
  const { values } = symmetricEigen(matrix, 5)
  const expected = [1, 2, 3, 4, 5].map(k => 2 - 2 * Math.cos((k * Math.PI) / 6))
  const sorted = [...values].sort((a, b) => a - b)
  sorted.forEach((value, index) => {
    expect(value).toBeCloseTo(expected[index]!, 12)
  })
})

test('values and vectors give the matrix back, and the vectors are perpendicular', () => {
  const matrices = fc
    .integer({ min: 1, max: 9 })
    .chain(size => fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size * size, maxLength: size * size }))
  fc.assert(
    fc.property(matrices, entries => {
      const size = Math.sqrt(entries.length)
      const matrix = Float64Array.from(entries, (_, at) => {
        const [row, column] = [Math.floor(at / size), at % size]
        return entries[Math.max(row, column) * size + Math.min(row, column)]!
      })
      const { values, vectors } = symmetricEigen(matrix, size)
      for (let row = 0; row < size; row++) {
        for (let column = 0; column < size; column++) {
          let rebuilt = 0
          let product = 0
          for (let k = 0; k < size; k++) {
            rebuilt += values[k]! * vectors[k * size + row]! * vectors[k * size + column]!
            product += vectors[row * size + k]! * vectors[column * size + k]!
          }
          expect(rebuilt).toBeCloseTo(matrix[row * size + column]!, 10)
          expect(product).toBeCloseTo(row === column ? 1 : 0, 12)
        }
      }
    }),
  )
})
