import { describe, expect, test } from 'vitest'
import { day, readingOf, settingsOf } from '../../../test/readingOf.ts'
import { score } from './score.ts'

const levels = [1, 2, 3, 4, 5].map(level => ({
  metric: 'Clarity',
  level,
  description: `level ${level}`,
  ...(level === 3 ? { meets: 'yes' as const } : {}),
}))
const clarity = { metric: 'Clarity', kind: 'qualitative', direction: 'higher', unit: 'score' } as const
const assessment = (level: number, more: object = {}) => ({
  employeeId: 'a',
  metric: 'Clarity',
  level,
  assessor: 'Bo',
  date: day('2025-05-02'),
  ...more,
})
const evidence = [{ employeeId: 'a', metric: 'Clarity', date: day('2025-03-01'), whatHappened: 'Wrote the guide' }]

function scored(written: Parameters<typeof readingOf>[0], changed: Parameters<typeof settingsOf>[0] = {}) {
  const reading = readingOf({
    people: [{ employeeId: 'a', name: 'Ana', role: 'Support' }],
    metrics: [clarity],
    weights: [{ role: 'Support', metric: 'Clarity', weight: 100 }],
    rubric: levels,
    ...written,
  })
  const scoring = score(reading, settingsOf({ cycle: '2025', ...changed }))
  const subject = scoring.subjects[0]!
  return { row: subject.score, detail: subject.detail[0]!, rules: scoring.findings.map(({ rule }) => rule), scoring }
}

describe('points of a level', () => {
  test.each([
    [1, 0],
    [3, 100],
    [4, 110],
    [5, 120],
  ])('level %d earns %d: lowest, Meets and highest are Floor, Target and Stretch', (level, points) => {
    expect(scored({ assessments: [assessment(level)], evidence }).detail).toMatchObject({
      level,
      points,
      floor: 1,
      target: 3,
    })
  })

  test('is of the mean of the latest level per assessor', () => {
    const assessments = [
      assessment(1, { date: day('2025-01-02') }),
      assessment(4),
      assessment(3, { assessor: 'Cy' }),
      assessment(5, { date: day('2024-12-30'), assessor: 'Di' }),
    ]
    expect(scored({ assessments, evidence }).detail).toMatchObject({
      value: 3.5,
      n: 2,
      levelText: 'level 3',
      points: 105,
    })
  })

  test('follows Metrics where it gives a Target', () => {
    const detail = scored({ metrics: [{ ...clarity, target: 4 }], assessments: [assessment(4)], evidence }).detail
    expect(detail).toMatchObject({ floor: 1, target: 4, stretch: 5, points: 100 })
  })

  test('needs a level marked Meets, or a Target', () => {
    const rubric = levels.map(row => ({ ...row, meets: null }))
    const { detail, rules } = scored({ rubric, assessments: [assessment(4)], evidence })
    expect(detail).toMatchObject({ points: null, reason: 'no points: Target is blank' })
    expect(rules).toContain('plan-error')
  })
})

test('a level that the Rubric does not have is rejected at its cell', () => {
  const { detail, rules } = scored({ assessments: [assessment(6)], evidence })
  expect(detail).toMatchObject({ level: null, reason: 'no level that the Rubric knows' })
  expect(rules).toContain('level-outside-rubric')
})

describe('the example', () => {
  test('a level without one is shown, and lowers coverage', () => {
    const { detail, row, rules } = scored({
      assessments: [assessment(4)],
      evidence: [{ ...evidence[0]!, employeeId: 'b' }],
    })
    expect(detail).toMatchObject({ level: 4, points: null, reason: 'no example' })
    expect(row).toMatchObject({ coverage: 0, status: 'insufficient' })
    expect(rules).toContain('no-example')
  })

  test('must be dated inside the cycle', () => {
    const old = [{ ...evidence[0]!, date: day('2024-03-01') }]
    expect(scored({ assessments: [assessment(4)], evidence: old }).detail.reason).toBe('no example')
  })

  test('is the assessment itself where it has a date and a comment', () => {
    const own = assessment(4, { comment: 'Explained the outage to the client in one page' })
    const { detail, rules } = scored({ assessments: [own] })
    expect(detail.points).toBe(110)
    expect(rules).not.toContain('evidence-absent')
  })

  test('without an Evidence table is one question, whose answers are two settings', () => {
    const asked = scored({ assessments: [assessment(4)] })
    expect(asked.detail.points).toBeNull()
    const question = asked.scoring.findings.find(({ rule }) => rule === 'evidence-absent')!
    expect(question.quickFixes!.flatMap(fix => fix.edits)).toMatchObject([
      { rows: [['evidence.absent', 'count', null]] },
      { rows: [['evidence.absent', 'leave out', null]] },
    ])
    const counted = scored({ assessments: [assessment(4)] }, { noExamples: 'count' })
    expect(counted.detail).toMatchObject({ points: 110, note: 'counted without an example' })
    expect(counted.scoring.first).toContain('without examples')
    const left = scored({ assessments: [assessment(4)] }, { noExamples: 'leave out' })
    expect(left.detail.reason).toBe('no example')
    expect(left.rules).not.toContain('evidence-absent')
  })
})

test('a plan that began after a move is not that of the role before', () => {
  const people = ['Support', 'Lead'].map((role, at) => ({
    employeeId: 'a',
    role,
    from: at === 0 ? null : day('2025-07-01'),
  }))
  const weights = people.map(({ role }) => ({ role, metric: 'Clarity', weight: 100 }))
  const overrides = [{ employeeId: 'a', metric: 'Clarity', target: 4, from: day('2025-07-01'), reason: 'leads' }]
  const { scoring } = scored({ people, weights, overrides, assessments: [assessment(3)], evidence })
  expect(scoring.subjects.map(({ detail }) => detail[0]!.target)).toEqual([3, 4])
  expect(scoring.subjects[0]!.detail[0]!.points).toBe(100)
})

test('a qualitative metric that is measured is a number like any other', () => {
  const metrics = [{ ...clarity, floor: 0, target: 10 }]
  const measurements = [{ person: 'a', metric: 'Clarity', period: '2025-02', value: 5 }]
  expect(scored({ metrics, rubric: [], measurements }).detail).toMatchObject({ level: null, points: 50 })
})
