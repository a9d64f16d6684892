import { expect, test } from 'vitest'
import { capPoints } from './cap.ts'

const cap = { points: 60, pairedWith: 'Reopen Rate' }

test('points are capped while the paired metric is below its floor', () => {
  expect(capPoints(110, { ...cap, pairBelowFloor: true })).toEqual({
    points: 60,
    capped: true,
    note: 'Capped at 60 points, because Reopen Rate is below its floor',
  })
  expect(capPoints(40, { ...cap, pairBelowFloor: true })).toEqual({ points: 40, capped: false, note: null })
  expect(capPoints(110, { ...cap, pairBelowFloor: false })).toEqual({ points: 110, capped: false, note: null })
})

test('a pair that is missing caps nothing and says so', () => {
  expect(capPoints(110, { ...cap, pairBelowFloor: null })).toEqual({
    points: 110,
    capped: false,
    note: 'Not capped at 60 points: Reopen Rate has no value to compare with its floor',
  })
})

test('a cap below 0 leaves 0 points', () => {
  expect(capPoints(10, { ...cap, points: -5, pairBelowFloor: true }).points).toBe(0)
})
