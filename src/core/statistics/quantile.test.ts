import { expect, test } from 'vitest'
import { median } from './median.ts'
import { quantile } from './quantile.ts'

test('PERCENTILE.INC and QUARTILE.INC as documented by Microsoft', () => {
  expect(quantile([1, 3, 2, 4], 0.3)).toBeCloseTo(1.9, 12)
  expect(quantile([1, 2, 4, 7, 8, 9, 10, 12], 0.25)).toBeCloseTo(3.5, 12)
})

test('deciles as computed by CPython statistics.quantiles(method="inclusive") on 50 whole numbers', () => {
  const values = [
    105, 129, 87, 86, 111, 111, 89, 81, 108, 92, 110, 100, 75, 105, 103, 109, 76, 119, 99, 91, 103, 129, 106, 101, 84,
    111, 74, 87, 86, 103, 103, 106, 86, 111, 75, 87, 102, 121, 111, 88, 89, 101, 106, 95, 103, 107, 101, 81, 109, 104,
  ]
  const expected = [81, 86.8, 89, 99.6, 102.5, 103.4, 106, 109.2, 111]
  expected.forEach((decile, index) => {
    expect(quantile(values, (index + 1) / 10)).toBeCloseTo(decile, 9)
  })
})

test('the median of an even number of values, as in the documentation of numpy.quantile', () => {
  expect(median([10, 7, 4, 3, 2, 1])).toBe(3.5)
})

test('the ends are the smallest and the largest; of nothing there is none', () => {
  expect(quantile([3, 1, 2], 0)).toBe(1)
  expect(quantile([3, 1, 2], 1)).toBe(3)
  expect(quantile([7], 0.9)).toBe(7)
  expect(quantile([], 0.5)).toBeNull()
  expect(median([])).toBeNull()
})

test('the values given are left in their order', () => {
  const values = [3, 1, 2]
  quantile(values, 0.5)
  expect(values).toEqual([3, 1, 2])
})
