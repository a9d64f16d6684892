import { expect, test } from 'vitest'
import { mean } from './mean.ts'
import { sum } from './sum.ts'

test('there is no mean of nothing, and its sum is 0', () => {
  expect(mean([])).toBeNull()
  expect(sum([])).toBe(0)
})

test('a sum loses no digit to a large number that cancels (Neumaier 1974)', () => {
  expect(sum([1, 1e100, 1, -1e100])).toBe(2)
  expect(sum(new Array(10).fill(0.1))).toBe(1)
})
