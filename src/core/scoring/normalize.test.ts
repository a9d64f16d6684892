import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultPointScale as scale } from '../../../test/fakes/defaults.ts'
import { belowFloor, maximumPoints, pointsOf } from './normalize.ts'
import { isPlan } from './planError.ts'
import type { PlanPoints } from './planPoints.ts'

const higher: PlanPoints = { direction: 'higher', floor: 70, target: 90, stretch: 95 }
const lower: PlanPoints = { direction: 'lower', floor: 40, target: 20, stretch: 10 }
const range: PlanPoints = { direction: 'range', floor: 10, rangeLow: 20, rangeHigh: 30, ceiling: 50 }

test.each([
  [
    higher,
    [
      [60, 0],
      [70, 0],
      [80, 50],
      [90, 100],
      [92.5, 110],
      [95, 120],
      [100, 120],
    ],
  ],
  [
    lower,
    [
      [50, 0],
      [40, 0],
      [30, 50],
      [20, 100],
      [15, 110],
      [10, 120],
      [0, 120],
    ],
  ],
  [
    range,
    [
      [5, 0],
      [10, 0],
      [15, 50],
      [20, 100],
      [25, 100],
      [30, 100],
      [40, 50],
      [50, 0],
      [60, 0],
    ],
  ],
  [
    { ...higher, stretch: null },
    [
      [90, 100],
      [95, 100],
    ],
  ],
  [
    { ...higher, stretch: 90 },
    [
      [80, 50],
      [90, 100],
      [95, 100],
    ],
  ],
  [
    { ...higher, floor: 90 },
    [
      [89.9, 0],
      [90, 100],
      [90 - 1e-10, 100],
      [99, 100],
    ],
  ],
  [
    { ...lower, floor: 20, stretch: null },
    [
      [20.1, 0],
      [20, 100],
      [0, 100],
    ],
  ],
  [
    { ...range, rangeLow: 25, rangeHigh: 25 },
    [
      [17.5, 50],
      [25, 100],
      [37.5, 50],
    ],
  ],
  [
    { ...range, floor: 20 },
    [
      [19.9, 0],
      [20, 100],
      [40, 50],
    ],
  ],
  [
    { ...range, ceiling: 30 },
    [
      [15, 50],
      [30, 100],
      [30.1, 0],
    ],
  ],
] satisfies [PlanPoints, [number, number][]][])('points of %o', (plan, examples) => {
  for (const [value, points] of examples) expect(pointsOf(value, plan, scale), String(value)).toBeCloseTo(points, 12)
})

test('the workbook may set other points for target and stretch', () => {
  expect(pointsOf(95, higher, { target: 10, stretch: 15 })).toBe(15)
  expect(pointsOf(25, range, { target: 10, stretch: 15 })).toBe(10)
})

test('below the floor by more than the tolerance', () => {
  expect(belowFloor(70, higher)).toBe(false)
  expect(belowFloor(70 - 1e-10, higher)).toBe(false)
  expect(belowFloor(69.9, higher)).toBe(true)
  expect(belowFloor(40, lower)).toBe(false)
  expect(belowFloor(40.1, lower)).toBe(true)
  expect([9.9, 10, 50, 50.1].map(value => belowFloor(value, range))).toEqual([true, false, false, true])
})

const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true })
const anyPlan: fc.Arbitrary<PlanPoints> = fc
  .tuple(
    fc.constantFrom('higher' as const, 'lower' as const, 'range' as const),
    fc.tuple(anyNumber, anyNumber, anyNumber, anyNumber).map(posts => posts.sort((a, b) => a - b)),
    fc.boolean(),
  )
  .map(([direction, [a, b, c, d], stretched]): PlanPoints => {
    if (direction === 'range') return { direction, floor: a!, rangeLow: b!, rangeHigh: c!, ceiling: d! }
    const [floor, target, stretch] = direction === 'higher' ? [a!, b!, c!] : [c!, b!, a!]
    return { direction, floor, target, stretch: stretched ? stretch : null }
  })

test('any value in any plan that holds has points from 0 to the most the plan can give', () => {
  fc.assert(
    fc.property(anyPlan, anyNumber, (plan, value) => {
      expect(isPlan(plan)).toBe(true)
      const points = pointsOf(value, plan, scale)
      expect(points).toBeGreaterThanOrEqual(0)
      expect(points).toBeLessThanOrEqual(maximumPoints(plan, scale))
    }),
  )
})

test('the most that a plan can give is reached', () => {
  fc.assert(
    fc.property(anyPlan, plan => {
      const best = plan.direction === 'range' ? plan.rangeLow : (plan.stretch ?? plan.target)
      expect(pointsOf(best, plan, scale)).toBe(maximumPoints(plan, scale))
    }),
  )
})

test('a better value never has fewer points', () => {
  fc.assert(
    fc.property(anyPlan, anyNumber, anyNumber, (plan, one, other) => {
      fc.pre(plan.direction !== 'range')
      const [worse, better] = one < other === (plan.direction === 'higher') ? [one, other] : [other, one]
      expect(pointsOf(better, plan, scale)).toBeGreaterThanOrEqual(pointsOf(worse, plan, scale))
    }),
  )
})
