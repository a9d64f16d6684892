import { describe, expect, test } from 'vitest'
import { day, readingOf, settingsOf } from '../../../test/readingOf.ts'
import { cycleOf } from './cycleOf.ts'
import { subjectsOf } from './subjectsOf.ts'
import { weightsFor } from './weightsFor.ts'

function plan(written: Parameters<typeof readingOf>[0], changed: Parameters<typeof settingsOf>[0] = {}) {
  const reading = readingOf({ people: [{ employeeId: 'a', role: 'Support', level: '2', team: 'North' }], ...written })
  const settings = settingsOf({ cycle: '2025', ...changed })
  const cycle = cycleOf(reading, settings).value
  const { value, findings } = weightsFor(subjectsOf(reading, cycle).value[0]!, reading, settings, cycle, [
    'CSAT',
    'FCR',
  ])
  return {
    reason: value.reason,
    weights: Object.fromEntries(value.weights.map(({ metric, weight }) => [metric, weight])),
    rules: findings.map(({ rule }) => rule),
    messages: findings.map(({ message }) => message),
  }
}

const of = (...weights: (number | string | null)[]) => ({
  weights: weights.map((weight, index) => ({ role: 'Support', metric: ['CSAT', 'FCR', 'QA'][index]!, weight })),
})

describe('the scale of one role', () => {
  test.each([
    ['sum 100', [60, 40]],
    ['shares of 1', [0.6, 0.4]],
    ['percent', ['60%', '40 %']],
    ['sum 100 within 0.01', [60, 40.01]],
  ])('%s is read onto 0 to 100', (_, [csat, fcr]) => {
    const { weights, reason, rules } = plan(of(csat!, fcr!))
    expect(weights.CSAT).toBeCloseTo(60, 10)
    expect(weights.FCR).toBeCloseTo(40, 1)
    expect([reason, rules]).toEqual([null, []])
  })

  test('any other sum is refused at each weight, or rescaled where the setting says so', () => {
    const refused = plan(of(50, 75))
    expect(refused.reason).toBe('weights of Support sum to 125, not 100')
    expect(refused.messages).toEqual([
      'Weights of Support sum to 125, not 100',
      'Weights of Support sum to 125, not 100',
    ])
    const rescaled = plan(of(50, 75), { weightsRescale: true })
    expect(rescaled.weights).toEqual({ CSAT: 40, FCR: 60 })
    expect(rescaled).toMatchObject({ reason: null, rules: ['weights-rescaled', 'weights-rescaled'] })
  })

  test('a weight below 0 is refused although the sum is 100', () => {
    expect(plan(of(150, -50))).toMatchObject({
      rules: ['weight-negative'],
      reason: 'the weight of FCR in Support is below 0',
    })
  })
})

test('all blank is equal; a blank among others leaves the plan; 0 stays in it', () => {
  expect(plan(of(null, null))).toMatchObject({ weights: { CSAT: 50, FCR: 50 }, rules: ['weights-all-blank'] })
  expect(plan(of(100, null, 0))).toMatchObject({ weights: { CSAT: 100, QA: 0 }, rules: ['weight-blank'] })
})

test('Level wins over Team, Team over all, and the latest Effective From over earlier ones', () => {
  const row = (weight: number, more: object) => ({ role: 'support', metric: 'CSAT', weight, ...more })
  const base = [row(30, {}), row(40, { team: 'North' }), row(50, { level: '2' }), row(60, { level: '9' })]
  const rest = (weight: number) => ({ role: 'Support', metric: 'FCR', weight })
  expect(plan({ weights: [...base, rest(50)] }).weights).toEqual({ CSAT: 50, FCR: 50 })
  expect(plan({ weights: [...base.slice(0, 2), rest(60)] }).weights).toEqual({ CSAT: 40, FCR: 60 })
  const dated = [row(70, { effectiveFrom: day('2025-03-01') }), row(10, { effectiveFrom: day('2026-03-01') })]
  expect(plan({ weights: [row(30, {}), ...dated, rest(30)] }).weights).toEqual({ CSAT: 70, FCR: 30 })
})

test('a whole new set of rows replaces the old set, although the old one had other metrics', () => {
  const row = (metric: string, weight: number, effectiveFrom: number) => ({
    role: 'Support',
    metric,
    weight,
    effectiveFrom,
  })
  const [old, now] = [day('2024-01-01'), day('2025-02-01')]
  const weights = [row('CSAT', 50, old), row('FCR', 50, old), row('CSAT', 60, now), row('QA', 40, now)]
  expect(plan({ weights }).weights).toEqual({ CSAT: 60, QA: 40 })
})

test('without rows for the role nobody is scored; without any weights all count equally', () => {
  const other = [{ role: 'Sales', metric: 'CSAT', weight: 100 }]
  expect(plan({ weights: other })).toMatchObject({
    reason: 'Weights has no row for the role Support',
    rules: ['role-without-weights'],
  })
  expect(plan({})).toMatchObject({ weights: { CSAT: 50, FCR: 50 }, rules: ['weights-equal'] })
})

test('the Weight row of a scorecard stands where Weights is silent', () => {
  const cell = { sheet: 'Scorecard', row: 1, column: 1 }
  const scorecard = [
    { metric: 'CSAT', weight: { value: 0.7, cell } },
    { metric: 'FCR', weight: { value: 0.3, cell } },
  ]
  expect(plan({ scorecard })).toMatchObject({ weights: { CSAT: 70, FCR: 30 }, reason: null })
})

test('two different weights that nothing tells apart are said to be', () => {
  const weights = [...of(60, 40).weights, { role: 'Support', metric: 'CSAT', weight: 20 }]
  expect(plan({ weights }).rules).toContain('weight-twice')
})
