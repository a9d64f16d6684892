import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sum } from './sum.ts'

test.each([
  ['nothing', [], 0],
  // A. Neumaier's own example: plain addition gives 0.
  ['a small number between large ones', [1, 1e100, 1, -1e100], 2],
  ['ten tenths', Array.from({ length: 10 }, () => 0.1), 1],
])('%s', (_, values, expected) => expect(sum(values)).toBe(expected))

test('sums of sixteenths are those of whole numbers, which are exact', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: -(2n ** 50n), max: 2n ** 50n })), values => {
      const exact = values.reduce((total, value) => total + value, 0n)
      expect(sum(values.map(value => Number(value) / 16))).toBe(Number(exact) / 16 + 0)
    }),
  )
})
