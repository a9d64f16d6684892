import { expect, test } from 'vitest'
import { weightedMean } from './weightedMean.ts'

test('a published weighted score: (20·47 + 15·59 + 22·21) / 57 = 40.12 (Gainsight, weighted health score)', () => {
  expect(weightedMean([47, 59, 21], [20, 15, 22])).toBeCloseTo(40.12, 2)
})

test('there is no mean without weight', () => {
  expect(weightedMean([], [])).toBeNull()
  expect(weightedMean([1, 2], [0, 0])).toBeNull()
})

test('weights too large to be summed give no mean, never a wrong one', () => {
  expect(weightedMean([1, 1], [1.7e308, 1.7e308])).toBeNull()
})
