import { expect, test } from 'vitest'
import { weightedMean } from '../statistics/weightedMean.ts'
import { periodWeights } from './periodWeights.ts'

test('a rate is Σ numerators / Σ denominators, not the mean of ratios', () => {
  const { weights, byN } = periodWeights([10, 30])
  expect(weightedMean([0.5, 0.9], weights)).toBeCloseTo(32 / 40, 12)
  expect(byN).toBe(true)
})

test('without any n each period counts 1', () => {
  expect(periodWeights([null, null])).toEqual({ weights: [1, 1], byN: false, withoutObservations: [], withoutN: [] })
})

test('a row with n = 0 is missing; where some rows have n, those without are left out and listed', () => {
  expect(periodWeights([null, 0, 5, null])).toEqual({
    weights: [0, 0, 5, 0],
    byN: true,
    withoutObservations: [1],
    withoutN: [0, 3],
  })
  expect(weightedMean([3], periodWeights([0]).weights)).toBeNull()
})

test('the points of segments are weighted by what they count', () => {
  expect(weightedMean([80, 100], [30, 10])).toBe(85)
})
