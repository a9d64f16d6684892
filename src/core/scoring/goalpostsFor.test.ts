import { describe, expect, test } from 'vitest'
import { day, readingOf, settingsOf } from '../../../test/readingOf.ts'
import { planNumbers } from './planNumbers.ts'
import { score } from './score.ts'

const plan = {
  metric: 'CSAT',
  kind: 'lagging',
  unit: '%',
  direction: 'higher',
  floor: 0.6,
  target: 0.9,
  stretch: 1,
} as const
const months = ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06']

/** The detail of the only metric of the only person, whose value is `value` in six months. */
function detail(written: Parameters<typeof readingOf>[0], value = 0.9, metric: object = plan) {
  const reading = readingOf({
    people: [{ employeeId: 'a', name: 'Ana', role: 'Support' }],
    metrics: [metric],
    weights: [{ role: 'Support', metric: 'CSAT', weight: 100 }],
    measurements: months.map(period => ({ person: 'a', metric: 'CSAT', period, value })),
    ...written,
  })
  return score(reading, settingsOf()).subjects[0]!.detail[0]!
}

describe('the target of a period', () => {
  test('comes from Metrics where nothing else gives one', () => {
    expect(detail({})).toMatchObject({ floor: 0.6, target: 0.9, stretch: 1, points: 100, note: null })
  })

  test('measurements before a changed target keep the old one', () => {
    const checkIns = [{ employeeId: 'a', metric: 'CSAT', date: day('2025-04-01'), targetNew: '95%' }]
    const row = detail({ checkIns })
    expect(row.target).toBe(0.95)
    // Floor is taken along by the same distance: 65 % to 95 %, so 90 % earns (90 − 65) / 30 of 100 in three of six months.
    expect(row.points).toBeCloseTo((100 + (100 * 25) / 30) / 2, 10)
    expect(row.note).toBe('target 90 % → 95 % from 2025-04')
  })

  test('the row itself before a check-in, a check-in before an override, an override before Weights', () => {
    const measurements = months.map(period => ({ person: 'a', metric: 'CSAT', period, value: 0.8, target: 0.7 }))
    const checkIns = [{ employeeId: 'a', metric: 'CSAT', date: day('2025-01-01'), targetNew: 0.75 }]
    const overrides = [{ employeeId: 'a', metric: 'CSAT', target: 0.8, reason: 'new field' }]
    const weights = [{ role: 'Support', metric: 'CSAT', weight: 100, target: 0.85 }]
    expect(detail({ measurements, checkIns, overrides, weights }).target).toBe(0.7)
    expect(detail({ checkIns, overrides, weights }).target).toBe(0.75)
    expect(detail({ overrides, weights }).target).toBe(0.8)
    expect(detail({ weights }).target).toBe(0.85)
  })

  test('an override counts from its day on, and its reason is shown', () => {
    const overrides = [
      { employeeId: 'a', metric: 'CSAT', target: 0.8, floor: 0.5, from: day('2025-06-01'), reason: 'part-time' },
    ]
    const row = detail({ overrides })
    expect(row).toMatchObject({ target: 0.8, floor: 0.5 })
    expect(row.note).toBe('target 90 % → 80 % from 2025-06; override: part-time')
  })
})

test('a target of one period changes nothing after it: the plan shown is that of the last period', () => {
  const own = (period: string) => (period === '2025-03' ? { target: 0.8 } : {})
  const measurements = months.map(period => ({ person: 'a', metric: 'CSAT', period, value: 0.9, ...own(period) }))
  const row = detail({ measurements })
  expect(row).toMatchObject({ floor: 0.6, target: 0.9, stretch: 1 })
  expect(row.note).toBe('target 90 % → 80 % from 2025-03; target 80 % → 90 % from 2025-04')
  // Five months on target, and March half way from 80 % to a stretch of 90 %, which is beyond it: 120.
  expect(row.points).toBeCloseTo((5 * 100 + 120) / 6, 10)
})

test('periods that return to a plan are judged by their common mean', () => {
  const [values, own] = [
    [0.6, 0.9, 1.2],
    [{}, { target: 0.8 }, {}],
  ]
  const measurements = values.map((value, at) => ({
    person: 'a',
    metric: 'CSAT',
    period: months[at]!,
    value,
    ...own[at]!,
  }))
  // January and March together are 0.9, on target, though by themselves 0 and 120; February is at stretch.
  expect(detail({ measurements }).points).toBeCloseTo((2 * 100 + 120) / 3, 10)
})

describe('Floor and Stretch of another place', () => {
  test('stay equal to the Target where they were, whatever the last digit does', () => {
    const step = { ...plan, unit: 'hours', direction: 'lower', floor: 77, target: 77, stretch: 77 }
    const weights = [{ role: 'Support', metric: 'CSAT', weight: 100, target: 78 }]
    expect(detail({ weights }, 70, step)).toMatchObject({ floor: 78, target: 78, stretch: 78, points: 100 })
  })

  test('are taken along in proportion for quantities', () => {
    const hours = { ...plan, unit: 'hours', direction: 'lower', floor: 8, target: 4, stretch: 2 }
    const weights = [{ role: 'Support', metric: 'CSAT', weight: 100, target: 6 }]
    expect(detail({ weights }, 6, hours)).toMatchObject({ floor: 12, target: 6, stretch: 3, points: 100 })
  })

  test('stand as they are written where the place that gives them comes first', () => {
    const overrides = [{ employeeId: 'a', metric: 'CSAT', floor: 0.7, reason: 'agreed' }]
    expect(detail({ overrides })).toMatchObject({ floor: 0.7, target: 0.9, stretch: 1 })
  })
})

test.each([
  [
    ['60%', '90 %', 1],
    [0.6, 0.9, 1],
  ],
  [
    [60, 90, 100],
    [0.6, 0.9, 1],
  ],
  [
    [0.6, 0.9, 1.2],
    [0.6, 0.9, 1.2],
  ],
  [
    [null, 90, '1%'],
    [null, 0.9, 0.01],
  ],
])('goalposts in %% %j are the shares %j', (written, shares) => {
  expect(planNumbers(written, '%').map(post => (post.state === 'value' ? post.value : null))).toEqual(shares)
})

test('what is no number is said at its cell, and the plan without it', () => {
  const reading = readingOf({
    people: [{ employeeId: 'a', role: 'Support' }],
    metrics: [{ ...plan, target: 'to be agreed' }],
    weights: [{ role: 'Support', metric: 'CSAT', weight: 100 }],
    measurements: [{ person: 'a', metric: 'CSAT', period: '2025-01', value: 0.9 }],
  })
  const { findings } = score(reading, settingsOf())
  expect(findings.filter(({ rule }) => rule === 'plan-unreadable').map(({ cell }) => cell)).toEqual([
    reading.tables.metrics[0]!.at.cells.target,
  ])
  expect(findings.find(({ rule }) => rule === 'plan-error')!.message).toBe('CSAT gives no points: Target is blank.')
})
