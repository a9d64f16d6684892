import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingOf, settingsOf, type WorkbookWritten } from '../../../test/readingOf.ts'
import { score } from '../scoring/score.ts'
import { changesOf } from './changesOf.ts'

const scale = { target: 100, stretch: 120 }
const csat = { metric: 'CSAT', unit: '%', direction: 'higher', kind: 'lagging', floor: 0.7, target: 0.9, stretch: 1 }
const hours = { metric: 'Hours', unit: 'hours', direction: 'lower', kind: 'lagging', floor: 8, target: 4, stretch: 2 }
const load = { metric: 'Load', unit: 'count', direction: 'range', kind: 'lagging', floor: 10, ceiling: 50 } as const
const ranged = { ...load, rangeLow: 20, rangeHigh: 30 } as const

type Values = Readonly<Record<string, number>>

function subjectOf(values: Values, more: Partial<WorkbookWritten> = {}) {
  const reading = readingOf({
    people: [{ employeeId: 'a', name: 'Ana', role: 'Support' }],
    metrics: [csat, hours, ranged] as WorkbookWritten['metrics'] & object,
    weights: [
      { role: 'Support', metric: 'CSAT', weight: 50 },
      { role: 'Support', metric: 'Hours', weight: 30 },
      { role: 'Support', metric: 'Load', weight: 20 },
    ],
    measurements: Object.entries(values).map(([metric, value]) => ({ person: 'a', metric, period: '2025-01', value })),
    ...more,
  })
  return score(reading, settingsOf()).subjects[0]!
}

test('each metric to its next goalpost, the one that adds most first', () => {
  // CSAT earns (85 − 70) / 20 of 100 = 75, so its target adds half of 25. Hours are on target, and 20 beyond it are
  // 30 % of 20. Load is 5 over its range, 15 of 20 steps from its ceiling: 75, so that its range adds 20 % of 25.
  expect(changesOf(subjectOf({ CSAT: 0.85, Hours: 4, Load: 35 }), scale)).toMatchObject([
    { metric: 'CSAT', to: 'target', value: 0.85, aim: 0.9, adds: expect.closeTo(12.5, 9) },
    { metric: 'Hours', to: 'stretch', value: 4, aim: 2, adds: expect.closeTo(6, 9) },
    { metric: 'Load', to: 'range', value: 35, aim: 30, adds: expect.closeTo(5, 9) },
  ])
})

test('below a range the aim is its lower end, and within it there is none', () => {
  const aims = (value: number) => changesOf(subjectOf({ CSAT: 1, Hours: 1, Load: value }), scale).map(({ aim }) => aim)
  expect(aims(12)).toEqual([20])
  expect(aims(25)).toEqual([])
})

test('at most points nothing would change', () => {
  expect(changesOf(subjectOf({ CSAT: 1, Hours: 1, Load: 30 }), scale)).toEqual([])
})

test('what is missing or has no score is no change', () => {
  expect(changesOf(subjectOf({ CSAT: 0.8, Hours: 5 }), scale).map(({ metric }) => metric)).toEqual(['CSAT', 'Hours'])
  expect(changesOf(subjectOf({ Load: 12 }), scale)).toEqual([])
})

describe('a cap', () => {
  const capped = { ...hours, pairedWith: 'CSAT', cap: 60 }
  const metrics = [csat, capped, ranged] as WorkbookWritten['metrics'] & object

  test('is lifted by the metric that it asks for', () => {
    // CSAT is below its floor, so that Hours earn 60 of 100: its target adds 50 % of 100 and 30 % of the other 40.
    const [first] = changesOf(subjectOf({ CSAT: 0.6, Hours: 4, Load: 25 }, { metrics }), scale)
    expect(first).toMatchObject({ metric: 'CSAT', adds: expect.closeTo(62, 9) })
  })

  test('holds what its own metric could add', () => {
    // Hours at 6 earn 50, and no more than 60 while CSAT is below its floor: 30 % of 10.
    const hoursOnly = changesOf(subjectOf({ CSAT: 0.6, Hours: 6, Load: 25 }, { metrics }), scale)
    expect(hoursOnly.find(({ metric }) => metric === 'Hours')?.adds).toBeCloseTo(3, 9)
  })

  test('whose metric is in no plan of the person says nothing of what it would hold', () => {
    const weights = [
      { role: 'Support', metric: 'Hours', weight: 60 },
      { role: 'Support', metric: 'Load', weight: 40 },
    ]
    expect(changesOf(subjectOf({ CSAT: 0.6, Hours: 6, Load: 25 }, { metrics, weights }), scale)).toEqual([])
  })
})

test('a score computed anew with the changed value is higher by what was said', () => {
  const values = fc.record({
    CSAT: fc.double({ min: 0.5, max: 1.1, noNaN: true }),
    Hours: fc.double({ min: 0, max: 10, noNaN: true }),
    Load: fc.double({ min: 0, max: 60, noNaN: true }),
  })
  const plans = fc.constantFrom([csat, hours, ranged], [csat, { ...hours, pairedWith: 'CSAT', cap: 60 }, ranged])
  fc.assert(
    fc.property(values, plans, (given, plan) => {
      const metrics = plan as WorkbookWritten['metrics'] & object
      const before = subjectOf(given, { metrics })
      for (const { metric, aim, adds } of changesOf(before, scale)) {
        const after = subjectOf({ ...given, [metric]: aim }, { metrics })
        expect(after.score.score! - before.score.score!).toBeCloseTo(adds, 8)
      }
    }),
    { numRuns: 60 },
  )
})
