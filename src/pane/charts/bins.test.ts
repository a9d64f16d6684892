import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bins } from './bins.ts'

test('bins have a round width and begin at a round number', () => {
  expect(bins([61, 64.9, 65, 98])).toEqual([
    { from: 60, to: 65, count: 2 },
    { from: 65, to: 70, count: 1 },
    { from: 70, to: 75, count: 0 },
    { from: 75, to: 80, count: 0 },
    { from: 80, to: 85, count: 0 },
    { from: 85, to: 90, count: 0 },
    { from: 90, to: 95, count: 0 },
    { from: 95, to: 100, count: 1 },
  ])
})

test('values that are all the same have one bin', () => {
  expect(bins([100, 100, 100])).toEqual([{ from: 100, to: 101, count: 3 }])
})

test('nobody is lost, whatever the values are', () => {
  const points = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 1 })
  fc.assert(
    fc.property(points, values => {
      const found = bins(values)
      expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(values.length)
      expect(found.length).toBeLessThanOrEqual(16)
    }),
  )
})
