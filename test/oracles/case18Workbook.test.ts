import { expect, test } from 'vitest'
import type { Cell } from '../../src/core/cells/cell.ts'
import { evaluate } from '../../src/core/evaluate.ts'
import type { DetailRow, ScoredSubject } from '../../src/core/scoring/scoring.ts'
import { readXlsx } from '../../src/files/xlsx/readXlsx.ts'
import { writeNewXlsx } from '../../src/files/xlsx/writeNewXlsx.ts'
import { describeCase, readCase, readCsvCase } from '../cases.ts'
import { expectClose } from '../closeTo.ts'

// The same 990 people as a workbook of five tables, written to a file, read back, and scored as a user would.
const folder = '18_scorecard_2019'
const role = 'Batter'
const kinds = new Map([
  ['leading', 'leading'],
  ['lagging', 'lagging'],
  ['discipline', 'qualitative'],
])

interface Expected {
  readonly norm: Record<string, number | null>
  readonly subscores: Record<string, number | null>
  readonly group_coverage: Record<string, number>
  readonly coverage: number
  readonly status: string
  readonly score: number | null
  readonly geometric: number | null
  readonly bounds_missing: [number, number]
  readonly band: string | null
  readonly rank: number | null
}

function optional(text: string | undefined): Cell {
  return text === undefined || text === '' ? null : Number(text)
}

function workbook(): Uint8Array {
  const plan = readCsvCase(folder, 'plan.csv')
  const groupSum = new Map<string, number>()
  for (const row of plan)
    groupSum.set(row.get('group')!, (groupSum.get(row.get('group')!) ?? 0) + Number(row.get('weight')))
  const measured = readCsvCase(folder, 'measurements.csv')
  const managers = new Map(measured.map(row => [row.get('person')!, row.get('manager')!]))
  const metricsHeader = [
    'Metric',
    'Definition',
    'Unit',
    'Direction',
    'Kind',
    'Source',
    'Frequency',
    'Floor',
    'Target',
    'Stretch',
    'Range Low',
    'Range High',
    'Ceiling',
  ]
  return writeNewXlsx({
    sheets: [
      {
        title: 'People',
        rows: [
          ['Employee ID', 'Name', 'Role', 'Manager'],
          ...[...managers].map(([person, manager]) => [person, person, role, manager]),
        ],
      },
      {
        title: 'Metrics',
        rows: [
          metricsHeader,
          ...plan.map(row => [
            row.get('metric')!,
            'See the source.',
            'ratio',
            row.get('direction')!,
            kinds.get(row.get('group')!)!,
            'Lahman 2019',
            'yearly',
            optional(row.get('floor') || row.get('range_min')),
            optional(row.get('target')),
            optional(row.get('stretch')),
            optional(row.get('range_lo')),
            optional(row.get('range_hi')),
            optional(row.get('range_max')),
          ]),
        ],
      },
      {
        title: 'Weights',
        rows: [
          ['Role', 'Metric', 'Weight'],
          ...plan.map(row => [
            role,
            row.get('metric')!,
            (100 * Number(row.get('group_weight')) * Number(row.get('weight'))) / groupSum.get(row.get('group')!)!,
          ]),
        ],
      },
      {
        title: 'Measurements',
        rows: [
          ['Employee ID', 'Metric', 'Period', 'Value', 'n'],
          ...measured.map(row => {
            const denominator = Number(row.get('denominator'))
            const value = denominator === 0 ? null : Number(row.get('numerator')) / denominator
            return [row.get('person')!, row.get('metric')!, '2019', value, denominator]
          }),
        ],
      },
      {
        title: 'Scale',
        rows: [
          ['Rating', 'Label', 'Role', 'Guideline', 'Evidence From'],
          [1, 'Below'],
          [2, 'Developing', null, null, 40],
          [3, 'Meets', null, null, 70],
          [4, 'Exceeds', null, null, 95],
        ],
      },
    ],
  })
}

describeCase(folder, () => {
  const { scoring } = evaluate(readXlsx(workbook()))
  const subjects = new Map(scoring.subjects.map(subject => [subject.subject.person, subject]))
  const people = Object.entries(
    (JSON.parse(readCase(folder, 'expected.json')) as { people: Record<string, Expected> }).people,
  )
  const each = (check: (subject: ScoredSubject, expected: Expected, person: string) => void) =>
    people.forEach(([person, expected]) => {
      check(subjects.get(person)!, expected, person)
    })

  test('every person is scored, in one role', () => {
    expect(people).toHaveLength(990)
    expect(subjects.size).toBe(990)
  })

  test('points of every metric', () => {
    each(({ detail }, expected, person) => {
      const points = new Map(detail.map((row: DetailRow) => [row.metric, row.points]))
      for (const [metric, value] of Object.entries(expected.norm))
        expectClose(points.get(metric), value, `${person} ${metric}`)
    })
  })

  test('sub-scores, coverage, bounds, status, score, band, geometric mean and rank', () => {
    each(({ score, groups, geometric }, expected, person) => {
      const byGroup = new Map(groups.map(group => [group.group, group]))
      for (const [group, kind] of kinds) {
        expectClose(byGroup.get(kind)?.score, expected.subscores[group]!, `${person} ${group}`)
        expectClose(byGroup.get(kind)?.coverage, expected.group_coverage[group]!, `${person} coverage of ${group}`)
      }
      expectClose(score.coverage, expected.coverage, `${person} coverage`)
      expectClose(score.boundLow, expected.bounds_missing[0], `${person} low`)
      expectClose(score.boundHigh, expected.bounds_missing[1], `${person} high`)
      expect(score.status, person).toBe(expected.status)
      expectClose(score.score, expected.score, `${person} score`)
      expect(score.band, person).toBe(expected.band)
      expect(score.rank, person).toBe(expected.rank)
      if (expected.score !== null) expectClose(geometric, expected.geometric, `${person} geometric`)
    })
  })

  test('contributions add up to the score', () => {
    each(({ score, detail }, _, person) => {
      if (score.score === null) return
      expectClose(
        detail.reduce((total, row) => total + (row.contribution ?? 0), 0),
        score.score,
        person,
      )
    })
  })
})
