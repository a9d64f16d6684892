import { expect, test } from 'vitest'
import { binomialAt, binomialFrom, binomialUpTo } from './binomial.ts'
import { clopperPearsonInterval, wilsonInterval } from './binomialInterval.ts'
import { chiSquareAbove } from './chiSquareAbove.ts'
import { digamma } from './digamma.ts'
import { fAbove, fQuantile } from './fAbove.ts'
import { logGamma } from './logGamma.ts'
import { normalBelow } from './normalBelow.ts'
import { normalQuantile } from './normalQuantile.ts'
import { studentBelow, studentQuantile } from './studentBelow.ts'
import { trigamma } from './trigamma.ts'

// Abramowitz and Stegun, Handbook of Mathematical Functions (1964), tables 26.1 to 26.10 and 6.1.
test('percentage points of the usual tables', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.95996, 5)
  expect(normalBelow(-3)).toBeCloseTo(0.0013498980316, 12)
  expect(studentQuantile(0.975, 10)).toBeCloseTo(2.228, 3)
  expect(studentBelow(-12.706, 1)).toBeCloseTo(0.025, 5)
  expect(chiSquareAbove(3.84146, 1)).toBeCloseTo(0.05, 5)
  expect(chiSquareAbove(18.307, 10)).toBeCloseTo(0.05, 5)
  expect(fQuantile(0.95, 2, 10)).toBeCloseTo(4.1, 2)
  expect(fAbove(4.1028, 2, 10)).toBeCloseTo(0.05, 5)
})

test('values known in closed form', () => {
  expect(logGamma(0.5)).toBeCloseTo(0.5723649429247001, 13)
  expect(logGamma(11)).toBeCloseTo(15.104412573075516, 12)
  expect(digamma(1)).toBeCloseTo(-0.5772156649015329, 13)
  expect(trigamma(1)).toBeCloseTo(1.6449340668482264, 13)
  expect(binomialAt(2, 4, 0.5)).toBeCloseTo(6 / 16, 14)
  expect(binomialFrom(3, 4, 0.5)).toBeCloseTo(5 / 16, 14)
  expect(binomialUpTo(1, 4, 0.5)).toBeCloseTo(5 / 16, 14)
})

test('what cannot happen has no probability, and what must has all of it', () => {
  expect([binomialAt(5, 4, 0.5), binomialAt(0, 4, 0), binomialAt(4, 4, 1)]).toEqual([0, 1, 1])
  expect([binomialFrom(0, 4, 0.5), binomialFrom(5, 4, 0.5), binomialUpTo(4, 4, 0.5)]).toEqual([1, 0, 1])
  expect([normalBelow(-60), normalBelow(60), chiSquareAbove(0, 3)]).toEqual([0, 1, 1])
})

test('intervals of shares: none and all keep their end', () => {
  expect(wilsonInterval(0, 5).low).toBe(0)
  expect(clopperPearsonInterval(5, 5).high).toBe(1)
  // 1 − 0.025^(1/10), the exact upper end where none of 10 was seen.
  expect(clopperPearsonInterval(0, 10).high).toBeCloseTo(0.3085, 4)
})
