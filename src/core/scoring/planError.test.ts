import { expect, test } from 'vitest'
import { isPlan, planError, planNote } from './planError.ts'
import type { PlanCells } from './planPoints.ts'

const higher = (floor: number | null, target: number | null, stretch: number | null = null): PlanCells => ({
  direction: 'higher',
  floor,
  target,
  stretch,
})
const lower = (floor: number, target: number, stretch: number | null = null): PlanCells => ({
  direction: 'lower',
  floor,
  target,
  stretch,
})
const range = (floor: number | null, rangeLow: number, rangeHigh: number, ceiling: number | null): PlanCells => ({
  direction: 'range',
  floor,
  rangeLow,
  rangeHigh,
  ceiling,
})

test('plans that hold', () => {
  for (const plan of [
    higher(70, 90),
    higher(70, 90, 95),
    higher(70, 90, 90),
    higher(90, 90),
    lower(40, 20, 10),
    lower(-1, -2),
    range(1, 2, 3, 4),
    range(1, 1, 3, 3),
    range(1, 2, 2, 4),
  ]) {
    expect(planError(plan)).toBeNull()
    expect(isPlan(plan)).toBe(true)
  }
})

test('a blank floor or target is named, never taken as 0', () => {
  expect(planError(higher(null, 90))).toBe('Floor is blank')
  expect(planError(higher(null, null))).toBe('Floor and Target are blank')
  expect(planError(range(null, 2, 3, null))).toBe('Floor and Ceiling are blank')
  expect(planError(higher(Number.NaN, 90))).toBe('Floor is blank')
})

test('posts in the wrong order are named with the reason', () => {
  expect(planError(higher(90, 70))).toBe('Target 70 must lie above Floor 90, because higher is better')
  expect(planError(lower(20, 40))).toBe('Target 40 must lie below Floor 20, because lower is better')
  expect(planError(higher(70, 90, 80))).toBe('Stretch 80 must not be easier than Target 90, because higher is better')
  expect(planError(lower(40, 20, 30))).toBe('Stretch 30 must not be easier than Target 20, because lower is better')
  expect(planError(range(1, 4, 3, 5))).toBe('Range High 3 must not lie below Range Low 4')
  expect(planError(range(1, 2, 5, 3))).toBe('Ceiling 3 must not lie below Range High 5')
})

test('a floor that equals the target is a step, and a note says so', () => {
  expect(planNote({ direction: 'higher', floor: 90, target: 90, stretch: null })).toMatch(
    'Floor and Target are both 90',
  )
  expect(planNote({ direction: 'higher', floor: 80, target: 90, stretch: null })).toBeNull()
  expect(planNote({ direction: 'range', floor: 1, rangeLow: 1, rangeHigh: 1, ceiling: 1 })).toBeNull()
})

test('numbers are shown as people write them: shares as percent, and no noise of the machine', () => {
  expect(planError(higher(0.95, 0.9), true)).toBe('Target 90 % must lie above Floor 95 %, because higher is better')
  expect(planError(higher(0.1 + 0.2, 0.2))).toBe('Target 0.2 must lie above Floor 0.3, because higher is better')
  expect(planNote({ direction: 'lower', floor: 0.58, target: 0.58, stretch: null }, true)).toMatch('are both 58 %:')
})
