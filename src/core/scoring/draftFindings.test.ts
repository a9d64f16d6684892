import { expect, test } from 'vitest'
import { readingOf, settingsOf } from '../../../test/readingOf.ts'
import { score } from './score.ts'

const people = ['a', 'b', 'c', 'd', 'e']
const measurements = people.flatMap((person, index) => [
  { person, metric: 'CSAT', value: 0.7 + index / 20 },
  { person, metric: 'Response Time', value: 10 - index },
])
const scorecard = [{ metric: 'CSAT', percent: true }, { metric: 'Response Time' }]

test('a lone scorecard scores as a draft, without bands and ranks, with what is guessed and proposed shown as such', () => {
  const scoring = score(readingOf({ scorecard, measurements }), settingsOf())
  expect(scoring.first).toBe(
    'Draft: 2 targets and 2 floors are proposed from your own data. Agree them before anyone is told a score.',
  )
  for (const { score: row } of scoring.subjects) {
    expect(row).toMatchObject({
      role: 'All',
      status: 'draft',
      band: null,
      rank: null,
      reason: 'the plans of CSAT and Response Time are proposed, not agreed',
    })
    expect(row.score).not.toBeNull()
  }
  expect(scoring.subjects[0]!.detail).toMatchObject([
    { metric: 'CSAT', direction: 'higher', points: 0, effectiveWeight: 0.5 },
    { metric: 'Response Time', direction: 'lower', points: 0 },
  ])
  const rules = scoring.findings.map(({ rule }) => rule)
  expect(rules.filter(rule => rule === 'direction-guessed')).toHaveLength(2)
  expect(rules).toContain('weights-equal')
  expect(scoring.findings.find(({ rule }) => rule === 'draft-plan')!.message).toBe(
    'CSAT: Floor 72 %, Target 80 % and Stretch 88 % are proposed from the values of 5 people. Agree on them, or correct them, before anyone is told a score.',
  )
})

test('the proposals written into a Metrics table give the same points, and no draft', () => {
  const draft = score(readingOf({ scorecard, measurements }), settingsOf())
  const fix = draft.findings.flatMap(finding => (finding.rule === 'draft-plan' ? (finding.quickFixes ?? []) : []))
  expect(fix).toHaveLength(1)
  const [edit] = fix[0]!.edits
  if (edit?.kind !== 'appendRows') throw new Error('rows are to be added')
  const keys = ['metric', 'unit', 'direction', 'floor', 'target', 'stretch']
  const metrics = edit.rows.map(row => Object.fromEntries(keys.map((key, index) => [key, row[index] ?? null])))
  const agreed = score(readingOf({ scorecard, measurements, metrics }), settingsOf())
  expect(agreed.first).toBeNull()
  expect(agreed.subjects.map(each => each.score.score)).toEqual(draft.subjects.map(each => each.score.score))
  expect(agreed.subjects.every(each => each.score.status === 'scored')).toBe(true)
})

test('a given target and direction are kept, and an answer stands for a guess', () => {
  const cell = { sheet: 'Scorecard', row: 8, column: 1 }
  const given = [
    { metric: 'CSAT', percent: true, target: { value: 0.85, cell }, floor: { value: 0.5, cell } },
    { metric: 'Response Time', direction: { value: 'lower' as const, cell } },
  ]
  const scoring = score(
    readingOf({ scorecard: given, measurements }),
    settingsOf({}, { 'read.Scorecard.CSAT.direction': 'Higher' }),
  )
  expect(scoring.findings.filter(({ rule }) => rule === 'direction-guessed')).toEqual([])
  expect(scoring.first).toContain('1 target and 1 floor are proposed')
  expect(scoring.subjects[0]!.detail[0]).toMatchObject({ floor: 0.5, target: 0.85, stretch: null })
})

test('with too few people a metric has no points, and says why', () => {
  const few = measurements.filter(({ person }) => person < 'd')
  const { detail, score: row } = score(readingOf({ scorecard, measurements: few }), settingsOf()).subjects[0]!
  expect(detail[0]!.reason).toContain('a proposed plan needs 5')
  expect(row.status).toBe('insufficient')
})

test('where Metrics stands nothing is proposed unasked: the blank cell is named, and the proposal is its quick fix', () => {
  const metrics = [{ metric: 'CSAT', unit: '%' as const, direction: 'higher' as const, target: 85 }]
  const reading = readingOf({ metrics, measurements: measurements.filter(({ metric }) => metric === 'CSAT') })
  const { findings, first } = score(reading, settingsOf())
  expect(first).toBeNull()
  const error = findings.find(({ rule }) => rule === 'plan-error')!
  expect(error.cell).toEqual(reading.tables.metrics[0]!.at.cells.floor)
  expect(error.message).toBe('CSAT gives no points: Floor is blank.')
  expect(error.quickFixes![0]!.edits).toMatchObject([{ kind: 'setCell', cell: error.cell }])
  const [edit] = error.quickFixes![0]!.edits
  expect(edit?.kind === 'setCell' && edit.value).toBeCloseTo(72, 9)
})
