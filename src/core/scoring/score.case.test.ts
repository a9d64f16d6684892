import { expect, test } from 'vitest'
import { describeCase, readCase, readCsvCase } from '../../../test/cases.ts'
import { expectClose } from '../../../test/closeTo.ts'
import { readingOf, settingsOf } from '../../../test/readingOf.ts'
import { score } from './score.ts'

interface Expected {
  readonly norm: Readonly<Record<string, number | null>>
  readonly subscores: Readonly<Record<string, number | null>>
  readonly group_coverage: Readonly<Record<string, number>>
  readonly coverage: number
  readonly status: string
  readonly score: number | null
  readonly geometric: number | null
  readonly bounds_missing: readonly [number, number]
  readonly band: string | null
  readonly rank: number | null
}

describeCase('18_scorecard_2019', () => {
  test('990 people come out as they were computed outside, to 1e-9', () => {
    const expected = JSON.parse(readCase('18_scorecard_2019', 'expected.json')) as { people: Record<string, Expected> }
    const plan = readCsvCase('18_scorecard_2019', 'plan.csv')
    const rows = readCsvCase('18_scorecard_2019', 'measurements.csv')
    const kinds = { leading: 'leading', lagging: 'lagging', discipline: 'qualitative' } as const
    const kindOf = (row: ReadonlyMap<string, string>) => kinds[row.get('group') as keyof typeof kinds]
    const number = (text: string | undefined) => (text === undefined || text === '' ? null : Number(text))
    const within = (group: string | undefined) =>
      plan.filter(row => row.get('group') === group).reduce((total, row) => total + Number(row.get('weight')), 0)
    const reading = readingOf({
      metrics: plan.map(row => ({
        metric: row.get('metric')!,
        direction: row.get('direction') as 'higher' | 'lower' | 'range',
        kind: kindOf(row),
        unit: 'ratio' as const,
        floor: number(row.get('floor')) ?? number(row.get('range_min')),
        target: number(row.get('target')),
        stretch: number(row.get('stretch')),
        rangeLow: number(row.get('range_lo')),
        rangeHigh: number(row.get('range_hi')),
        ceiling: number(row.get('range_max')),
      })),
      weights: plan.map(row => ({
        role: 'Batter',
        metric: row.get('metric')!,
        weight: (100 * Number(row.get('group_weight')) * Number(row.get('weight'))) / within(row.get('group')),
      })),
      scale: [
        { rating: 1, label: 'Below' },
        { rating: 2, label: 'Developing', evidenceFrom: 40 },
        { rating: 3, label: 'Meets', evidenceFrom: 70 },
        { rating: 4, label: 'Exceeds', evidenceFrom: 95 },
      ],
      measurements: rows.map(row => {
        const [numerator, n] = [Number(row.get('numerator')), Number(row.get('denominator'))]
        return { person: row.get('person')!, metric: row.get('metric')!, n, ...(n > 0 ? { value: numerator / n } : {}) }
      }),
    })
    const scoring = score(reading, settingsOf())
    expect(scoring.subjects).toHaveLength(990)
    for (const { score: row, detail, geometric, groups } of scoring.subjects) {
      const outside = expected.people[row.person]!
      const what = (part: string) => `${part} of ${row.person}`
      expect(row.status, what('status')).toBe(outside.status)
      expect(row.band, what('band')).toBe(outside.band)
      expectClose(row.score, outside.score, what('score'))
      expectClose(row.coverage, outside.coverage, what('coverage'))
      expectClose(row.boundLow, outside.bounds_missing[0], what('lower bound'))
      expectClose(row.boundHigh, outside.bounds_missing[1], what('upper bound'))
      expectClose(row.leading, outside.subscores.leading!, what('leading'))
      expectClose(row.lagging, outside.subscores.lagging!, what('lagging'))
      expectClose(row.qualitative, outside.subscores.discipline!, what('qualitative'))
      if (outside.score !== null) expectClose(geometric, outside.geometric, what('geometric'))
      for (const line of detail) expectClose(line.points, outside.norm[line.metric] ?? null, what(line.metric))
      for (const { group, coverage } of groups) {
        const name = group === 'qualitative' ? 'discipline' : group
        expectClose(coverage, outside.group_coverage[name]!, what(`coverage of ${group}`))
      }
      expect(row.rank, what('rank')).toBe(outside.rank)
    }
  })
})
