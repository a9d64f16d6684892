import { describe, expect, test } from 'vitest'
import { day, type MeasurementWritten, readingOf, settingsOf } from '../../../test/readingOf.ts'
import { score } from './score.ts'

const metrics = ['A', 'B'].map(metric => ({
  metric,
  kind: 'lagging' as const,
  unit: 'score' as const,
  direction: 'higher' as const,
  floor: 0,
  target: 100,
}))
const weights = [
  { role: 'Support', metric: 'A', weight: 60 },
  { role: 'Support', metric: 'B', weight: 40 },
]
const b: MeasurementWritten = { person: 'a', metric: 'B', period: '2025-01', value: 50 }

function scored(
  measured: readonly Omit<MeasurementWritten, 'person' | 'metric'>[],
  written: object = {},
  changed: object = {},
) {
  const measurements = [b, ...measured.map(row => ({ ...row, person: 'a', metric: 'A' }))]
  const people = [{ employeeId: 'a', name: 'Ana', role: 'Support' }]
  const reading = readingOf({ people, metrics, weights, measurements, ...written })
  const scoring = score(reading, settingsOf({ cycle: '2025', ...changed }))
  const subject = scoring.subjects[0]!
  return { row: subject.score, a: subject.detail.find(({ metric }) => metric === 'A')!, findings: scoring.findings }
}

describe('the value over the periods', () => {
  test('is their mean; with n it is Σnv / Σn', () => {
    const plain = scored([
      { period: '2025-01', value: 80 },
      { period: '2025-02', value: 100 },
    ]).a
    expect(plain).toMatchObject({ value: 90, n: null, periods: 2, points: 90 })
    const weighted = scored([
      { period: '2025-01', value: 80, n: 30 },
      { period: '2025-02', value: 100, n: 10 },
    ]).a
    expect(weighted).toMatchObject({ value: 85, n: 40, points: 85 })
  })

  test('leaves out and lists a row without n where others have one, and one with n = 0', () => {
    const { a, findings } = scored([
      { period: '2025-01', value: 80, n: 30 },
      { period: '2025-02', value: 10 },
      { period: '2025-03', value: 10, n: 0 },
    ])
    expect(a).toMatchObject({ value: 80, periods: 1, note: '1 without n left out, because others have one' })
    expect(findings.map(({ rule }) => rule)).toContain('n-missing')
  })

  test('counts periods by their first day, and those outside the cycle not at all', () => {
    expect(
      scored([
        { period: '2024-12', value: 10 },
        { period: '2025-12', value: 70 },
      ]).a.value,
    ).toBe(70)
  })

  test('names its cells, its source and its day', () => {
    const { a } = scored([{ period: '2025-03', value: 80, source: 'CRM', asOf: day('2025-04-02') }])
    expect(a).toMatchObject({ cells: ['Measurements!D3'], source: 'CRM', asOf: day('2025-04-02') })
    expect(scored([{ period: '2025-03', value: 80 }]).a.asOf).toBe(day('2025-03-31'))
  })
})

describe('what is not a value', () => {
  test('blank is not 0: it lowers coverage, while 0 is a value', () => {
    const blank = scored([{ period: '2025-01' }])
    expect(blank.a).toMatchObject({ value: null, points: null, reason: 'blank' })
    expect(blank.row).toMatchObject({ coverage: 0.4, status: 'insufficient', score: null, boundLow: 20, boundHigh: 80 })
    expect(scored([{ period: '2025-01', value: 0 }]).row).toMatchObject({ coverage: 1, status: 'scored', score: 20 })
  })

  test('N/A leaves the plan and does not lower coverage', () => {
    const { row, a } = scored([{ period: '2025-01', state: 'notApplicable' }])
    expect(row).toMatchObject({ coverage: 1, status: 'scored', score: 50 })
    expect(a).toMatchObject({ reason: 'not applicable', effectiveWeight: null })
  })

  test('a period on leave leaves the plan; other periods count', () => {
    expect(
      scored([
        { period: '2025-01', state: 'leave' },
        { period: '2025-02', value: 70 },
      ]).a.value,
    ).toBe(70)
    expect(scored([{ period: '2025-01', state: 'leave' }]).row.coverage).toBe(1)
  })

  test('somebody on leave all the time gets no score, and the reason says so', () => {
    const away = [{ person: 'a', metric: 'B', period: '2025-01', state: 'leave' as const }]
    const { row } = scored([], { measurements: [...away, { ...away[0]!, metric: 'A' }] })
    expect(row).toMatchObject({
      status: 'insufficient',
      coverage: null,
      reason: 'no metric in the plan applies: on leave in every period',
    })
  })

  test.each([
    ['pending', 'pending'],
    ['invalid', 'its values cannot be used: see Problems'],
  ] as const)('%s is missing', (state, reason) => {
    const { a, row } = scored([{ period: '2025-01', state }])
    expect(a.reason).toBe(reason)
    expect(row.coverage).toBe(0.4)
  })

  test('a period that has not begun is missing', () => {
    const { a } = scored([{ period: '2025-09', value: 90 }], {}, { asOf: '2025-06-30' })
    expect(a).toMatchObject({ value: null, reason: 'its period has not begun' })
  })

  test('a yearly metric is not due before its year has ended, and leaves the weights until then', () => {
    const yearly = metrics.map(row => ({
      ...row,
      frequency: row.metric === 'A' ? ('yearly' as const) : ('monthly' as const),
    }))
    const { a, row } = scored([], { metrics: yearly }, { asOf: '2025-06-30' })
    expect(a.reason).toBe('not due: its first period in the cycle has not ended')
    expect(row).toMatchObject({ coverage: 1, status: 'scored', score: 50 })
    expect(scored([], { metrics: yearly }).row.coverage).toBe(0.4)
  })
})

test('an override can say that a metric does not apply', () => {
  const overrides = [{ employeeId: 'a', metric: 'A', applies: 'no' as const, reason: 'no phone work' }]
  const { a, row } = scored([{ period: '2025-01', value: 1 }], { overrides })
  expect(row).toMatchObject({ coverage: 1, score: 50 })
  expect(a.reason).toBe('does not apply: no phone work')
})

test('overridden weights must sum to 100 again, for that person only', () => {
  const override = (metric: string, weight: number) => ({ employeeId: 'a', metric, weight, reason: 'career path' })
  const value = [{ period: '2025-01', value: 100 }]
  expect(scored(value, { overrides: [override('A', 80), override('B', 20)] }).row.score).toBe(90)
  const { row, findings } = scored(value, { overrides: [override('A', 80)] })
  expect(row).toMatchObject({
    status: 'excluded',
    score: null,
    reason: 'with overrides the weights sum to 120, not 100',
  })
  expect(findings.filter(({ rule }) => rule === 'weights-sum')).toHaveLength(1)
  const rescaled = scored(value, { overrides: [override('A', 80)] }, { weightsRescale: true })
  expect(rescaled.row.status).toBe('scored')
  expect(rescaled.row.score).toBeCloseTo((80 * 100 + 40 * 50) / 120, 10)
  expect(rescaled.findings.map(({ rule }) => rule)).toContain('weights-rescaled')
})

test('an overridden weight is 0 or more, even where the sum is 100', () => {
  const override = (metric: string, weight: number) => ({ employeeId: 'a', metric, weight, reason: 'career path' })
  const overrides = [override('A', 120), override('B', -20)]
  const { row, findings } = scored([{ period: '2025-01', value: 100 }], { overrides })
  expect(row).toMatchObject({ status: 'excluded', reason: 'the weight of B in Overrides is below 0' })
  expect(findings.find(({ rule }) => rule === 'weight-negative')!.message).toBe(
    'The weight of B for Ana is -20: a weight is 0 or more. Ana is not scored until it is.',
  )
})
