import { expect, test } from 'vitest'
import { aggregate } from '../../src/core/scoring/aggregate.ts'
import { bandOf, type Scale } from '../../src/core/scoring/band.ts'
import { bounds } from '../../src/core/scoring/bounds.ts'
import { geometric } from '../../src/core/scoring/geometric.ts'
import { maximumPoints, pointsOf } from '../../src/core/scoring/normalize.ts'
import { isPlan } from '../../src/core/scoring/planError.ts'
import type { PlanPoints } from '../../src/core/scoring/planPoints.ts'
import { ranks } from '../../src/core/scoring/rank.ts'
import { statusOf } from '../../src/core/scoring/status.ts'
import type { PlanNode } from '../../src/core/scoring/tree.ts'
import { describeCase, readCase, readCsvCase } from '../cases.ts'
import { expectClose } from '../closeTo.ts'
import { defaultCoverageThresholds, defaultPointScale } from '../fakes/defaults.ts'

// The full scoring path on 990 real people, computed with numpy: Lahman batting 2019 (CC BY-SA 3.0).
const folder = '18_scorecard_2019'

interface Expected {
  readonly norm: Record<string, number | null>
  readonly subscores: Record<string, number | null>
  readonly group_coverage: Record<string, number>
  readonly coverage: number
  readonly status: string
  readonly score_renormalised: number | null
  readonly score: number | null
  readonly geometric: number | null
  readonly bounds_missing: [number, number]
  readonly band: string | null
  readonly band_range_missing: [string, string]
  readonly rank: number | null
}

describeCase(folder, () => {
  const plans = new Map<string, PlanPoints>()
  const groups = new Map<string, { weight: number; leaves: PlanNode[] }>()
  for (const row of readCsvCase(folder, 'plan.csv')) {
    const metric = row.get('metric')!
    plans.set(metric, planOf(row))
    const group = groups.get(row.get('group')!) ?? { weight: Number(row.get('group_weight')), leaves: [] }
    group.leaves.push({ key: metric, weight: Number(row.get('weight')) })
    groups.set(row.get('group')!, group)
  }
  const tree: PlanNode = {
    key: 'score',
    weight: 1,
    children: [...groups].map(([key, { weight, leaves }]) => ({ key, weight, children: leaves })),
  }
  const scale: Scale = [
    { label: 'Below', from: null },
    { label: 'Developing', from: 40 },
    { label: 'Meets', from: 70 },
    { label: 'Exceeds', from: 95 },
  ]

  const pointsByPerson = new Map<string, Map<string, number>>()
  for (const row of readCsvCase(folder, 'measurements.csv')) {
    const points = pointsByPerson.get(row.get('person')!) ?? new Map<string, number>()
    pointsByPerson.set(row.get('person')!, points)
    const denominator = Number(row.get('denominator'))
    if (denominator === 0) continue
    const metric = row.get('metric')!
    points.set(metric, pointsOf(Number(row.get('numerator')) / denominator, plans.get(metric)!, defaultPointScale))
  }
  const people = Object.entries(
    (JSON.parse(readCase(folder, 'expected.json')) as { people: Record<string, Expected> }).people,
  )
  const results = people.map(([person]) => {
    const points = pointsByPerson.get(person)!
    const result = aggregate(tree, points)
    const status = statusOf(result.coverage, defaultCoverageThresholds)
    return { points, ...result, status, official: status === 'insufficient' ? null : result.score }
  })

  test('every person is there', () => {
    expect(people).toHaveLength(990)
    expect(pointsByPerson.size).toBe(990)
  })

  test('points, sub-scores, coverage, status, score, contributions', () => {
    people.forEach(([person, expected], index) => {
      const { points, score, coverage, groups: subscores, contributions, status, official } = results[index]!
      for (const [metric, value] of Object.entries(expected.norm)) {
        expectClose(points.get(metric), value, `${person} ${metric}`)
      }
      for (const [group, value] of Object.entries(expected.subscores)) {
        expectClose(subscores.get(group)!.score, value, `${person} ${group}`)
        expectClose(subscores.get(group)!.coverage, expected.group_coverage[group]!, `${person} coverage of ${group}`)
      }
      expectClose(coverage, expected.coverage, `${person} coverage`)
      expect(status, person).toBe(expected.status)
      expectClose(score, expected.score_renormalised, `${person} score as it stands`)
      expectClose(official, expected.score, `${person} score`)
      expectClose(
        [...contributions.values()].reduce((total, part) => total + part, 0),
        score,
        `${person} contributions`,
      )
    })
  })

  test('geometric means', () => {
    people.forEach(([person, expected], index) => {
      const { points } = results[index]!
      expectClose(geometric(aggregate(tree, points).renormalized, points), expected.geometric, person)
    })
  })

  test('bands, and the bands that missing data leaves open', () => {
    people.forEach(([person, expected], index) => {
      const { points, official } = results[index]!
      const { low, high } = bounds(tree, points, metric => maximumPoints(plans.get(metric)!, defaultPointScale))!
      expectClose(low, expected.bounds_missing[0], `${person} low`)
      expectClose(high, expected.bounds_missing[1], `${person} high`)
      expect([bandOf(low, scale), bandOf(high, scale)], person).toEqual(expected.band_range_missing)
      expect(official === null ? null : bandOf(official, scale), person).toBe(expected.band)
    })
  })

  test('ranks', () => {
    const actual = ranks(
      results.map(({ status, official }) => ({ group: 'all', score: status === 'scored' ? official : null })),
    )
    expect(actual).toEqual(people.map(([, expected]) => expected.rank))
  })
})

function planOf(row: ReadonlyMap<string, string>): PlanPoints {
  const cell = (name: string) => (row.get(name) === '' ? null : Number(row.get(name)))
  const direction = row.get('direction') as PlanPoints['direction']
  const plan =
    direction === 'range'
      ? {
          direction,
          floor: cell('range_min'),
          rangeLow: cell('range_lo'),
          rangeHigh: cell('range_hi'),
          ceiling: cell('range_max'),
        }
      : { direction, floor: cell('floor'), target: cell('target'), stretch: cell('stretch') }
  if (!isPlan(plan)) throw new Error(`the plan of ${row.get('metric')} does not hold`)
  return plan
}
