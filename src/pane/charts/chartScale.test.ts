import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { chartScale, shareOf } from './chartScale.ts'

test('an axis has round ends around its values', () => {
  expect(chartScale([63, 117])).toEqual({ low: 60, high: 120, ticks: [60, 80, 100, 120] })
  expect(chartScale([100])).toEqual({ low: 100, high: 101, ticks: [100, 101] })
})

test('every value stands on the axis, and few numbers under it', () => {
  const points = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 1 })
  fc.assert(
    fc.property(points, values => {
      const scale = chartScale(values)
      expect(scale.ticks.length).toBeLessThanOrEqual(6)
      for (const value of values) {
        expect(shareOf(scale, value)).toBeGreaterThanOrEqual(0)
        expect(shareOf(scale, value)).toBeLessThanOrEqual(1)
      }
    }),
  )
})
