import { describe, expect, test } from 'vitest'
import { day, readingOf, settingsOf } from '../../../test/readingOf.ts'
import { score } from './score.ts'

const metric = (name: string, more: object = {}) => ({
  metric: name,
  kind: 'lagging' as const,
  unit: 'score' as const,
  direction: 'higher' as const,
  floor: 50,
  target: 100,
  stretch: 120,
  ...more,
})
const weights = [
  { role: 'Support', metric: 'Speed', weight: 50 },
  { role: 'Support', metric: 'Quality', weight: 50 },
]
const people = [{ employeeId: 'a', name: 'Ana', role: 'Support' }]
const values = (speed: number, quality: number | null, person = 'a') => [
  { person, metric: 'Speed', period: '2025-01', value: speed },
  ...(quality === null ? [] : [{ person, metric: 'Quality', period: '2025-01', value: quality }]),
]

function scored(written: Parameters<typeof readingOf>[0], changed: Parameters<typeof settingsOf>[0] = {}) {
  const metrics = [metric('Speed'), metric('Quality')]
  const scoring = score(readingOf({ people, metrics, weights, ...written }), settingsOf({ cycle: '2025', ...changed }))
  return { ...scoring.subjects[0]!, scoring, rules: scoring.findings.map(({ rule }) => rule) }
}

describe('a cap', () => {
  const metrics = [metric('Speed', { cap: 80, pairedWith: 'Quality' }), metric('Quality')]

  test('holds while the paired metric is below its floor, and is shown', () => {
    const { detail, score: row } = scored({ metrics, measurements: values(120, 40) })
    const speed = detail.find(each => each.metric === 'Speed')!
    expect(speed).toMatchObject({ points: 80, cap: 80 })
    expect(speed.note).toContain('Capped at 80 points')
    expect(row.score).toBe(40)
  })

  test('does not hold at the floor, nor without a value of the pair, which is said', () => {
    expect(
      scored({ metrics, measurements: values(120, 50) }).detail.find(each => each.metric === 'Speed'),
    ).toMatchObject({ points: 120, cap: null })
    expect(scored({ metrics, measurements: values(120, null) }).rules).toContain('pair-missing')
  })
})

test('what is missing can earn no more than its cap', () => {
  const metrics = [metric('Speed', { cap: 80, pairedWith: 'Quality' }), metric('Quality')]
  const measurements = [{ person: 'a', metric: 'Quality', period: '2025-01', value: 40 }]
  expect(scored({ metrics, measurements }).score).toMatchObject({ boundLow: 0, boundHigh: 40 })
})

describe('a gate', () => {
  const metrics = [metric('Speed'), metric('Quality', { gateBand: 'developing' })]

  test('lowers the band and never the score', () => {
    const { score: row } = scored({
      metrics,
      measurements: values(120, 40),
      weights: [
        { ...weights[0]!, weight: 100 },
        { ...weights[1]!, weight: 0 },
      ],
    })
    expect(row).toMatchObject({
      score: 120,
      band: 'Developing',
      gate: 'Quality is below its floor: at most developing',
    })
  })

  test('of a band that the scale does not have is said at its cell', () => {
    const unknown = [metric('Speed'), metric('Quality', { gateBand: 'Gold' })]
    expect(scored({ metrics: unknown, measurements: values(120, 40) }).rules).toContain('gate-band-unknown')
  })
})

describe('the status', () => {
  test('says what is missing', () => {
    const { score: row, rules, scoring } = scored({ measurements: values(100, null) })
    expect(row).toMatchObject({
      status: 'provisional',
      reason: '50 % of the weight is measured, 80 % is needed; missing: Quality (no measurement in the cycle)',
      rank: null,
    })
    expect(rules).toContain('provisional')
    expect(rules).toContain('renormalized-weight')
    expect(rules).not.toContain('missing-could-change-band')
    expect(scoring.findings.find(({ rule }) => rule === 'provisional')!.message).toContain(
      'What is missing could change the band: from Below if what is missing earned nothing to Exceeds if it earned the most it can.',
    )
  })

  test('is insufficient without a measurement, and the person is listed', () => {
    const { score: row, rules } = scored({})
    expect(row).toMatchObject({ status: 'insufficient', score: null, band: null, coverage: 0 })
    expect(rules).toContain('insufficient-coverage')
  })

  test('is provisional with fewer periods than others of the role have', () => {
    const veteran = ['2025-01', '2025-02', '2025-03'].flatMap(period =>
      values(100, 100, 'b').map(row => ({ ...row, period })),
    )
    const both = [...people, { employeeId: 'b', role: 'Support' }]
    const { scoring } = scored({ people: both, measurements: [...values(100, 100), ...veteran] })
    expect(scoring.subjects.map(each => [each.score.status, each.score.rank])).toEqual([
      ['provisional', null],
      ['scored', 1],
    ])
    expect(scoring.subjects[0]!.score.reason).toBe('1 period in this role, where others have 3 or more')
  })

  test('of somebody who has left is excluded, with the detail shown', () => {
    const { score: row, detail } = scored({
      people: [{ ...people[0]!, status: 'terminated' }],
      measurements: values(100, 100),
    })
    expect(row).toMatchObject({ status: 'excluded', score: null, band: null, rank: null })
    expect(row).toMatchObject({ boundLow: null, boundHigh: null, lagging: null, coverage: 1 })
    expect(detail.map(each => [each.points, each.effectiveWeight, each.contribution])).toEqual([
      [100, null, null],
      [100, null, null],
    ])
  })
})

test('a move is scored as two rows, each on its own periods and plan', () => {
  const moved = [
    { employeeId: 'a', role: 'Support' },
    { employeeId: 'a', role: 'Lead', from: day('2025-02-01') },
  ]
  const measurements = [...values(100, 100), ...values(60, 60).map(row => ({ ...row, period: '2025-02' }))]
  const { scoring } = scored({
    people: moved,
    weights: [...weights, { role: 'Lead', metric: 'Quality', weight: 100 }],
    measurements,
  })
  expect(scoring.subjects.map(each => [each.score.role, each.score.score])).toEqual([
    ['Support', 100],
    ['Lead', 20],
  ])
})

test('rank counts the scored of one role and level', () => {
  const written = ['a', 'b', 'c'].map(employeeId => ({
    employeeId,
    role: 'Support',
    level: employeeId === 'c' ? '2' : '1',
  }))
  const measurements = [...values(100, 100, 'a'), ...values(110, 110, 'b'), ...values(60, 60, 'c')]
  const placesWithin = (rankWithin: 'role+level' | 'role') =>
    scored({ people: written, measurements }, { rankWithin }).scoring.subjects.map(each => each.score.rank)
  expect(placesWithin('role+level')).toEqual([2, 1, 1])
  expect(placesWithin('role')).toEqual([2, 1, 3])
})

test('sub-scores are by Kind whatever the groups are', () => {
  const metrics = [
    metric('Speed', { kind: 'leading', perspective: 'customer' }),
    metric('Quality', { perspective: 'customer' }),
  ]
  const { score: row, groups } = scored({ metrics, measurements: values(100, 75) }, { scoreGroups: 'perspective' })
  expect(row).toMatchObject({ leading: 100, lagging: 50, qualitative: null, score: 75 })
  expect(groups).toEqual([{ group: 'customer', score: 75, coverage: 1 }])
})

test('strong results that hide a weak one are named', () => {
  const { rules, scoring } = scored({ measurements: values(120, 50) })
  expect(rules).toContain('strong-hides-weak')
  expect(scoring.findings.find(({ rule }) => rule === 'strong-hides-weak')!.metric).toBe('Quality')
})

test('of a provisional score nothing is said about the person', () => {
  const weighted = [40, 40, 20].map((weight, at) => ({
    ...weights[0]!,
    metric: ['Speed', 'Quality', 'Care'][at]!,
    weight,
  }))
  const metrics = [metric('Speed'), metric('Quality'), metric('Care')]
  const uneven = { metrics, weights: weighted, measurements: values(120, 50) }
  expect(scored(uneven).rules).toContain('strong-hides-weak')
  const { rules, score: row } = scored(uneven, { coverageScored: 0.9 })
  expect(row.status).toBe('provisional')
  expect(rules).not.toContain('strong-hides-weak')
  expect(rules).not.toContain('borderline')
})

test('a score within a point of a cut is borderline', () => {
  expect(scored({ measurements: values(100, 85.3) }).rules).toContain('borderline')
  expect(scored({ measurements: values(100, 90) }).rules).not.toContain('borderline')
})
