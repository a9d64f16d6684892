import { expect, test } from 'vitest'
import { aggregate } from '../../src/core/scoring/aggregate.ts'
import { effectiveWeights } from '../../src/core/scoring/effectiveWeights.ts'
import { geometric } from '../../src/core/scoring/geometric.ts'
import { pointsOf } from '../../src/core/scoring/normalize.ts'
import type { PlanPoints } from '../../src/core/scoring/planPoints.ts'
import { ranks } from '../../src/core/scoring/rank.ts'
import { leavesOf, type PlanNode } from '../../src/core/scoring/tree.ts'
import { describeCase, readCase, readCsvCase } from '../cases.ts'
import { expectClose } from '../closeTo.ts'

// Composite indicators over a tree of four levels, computed with COINr 1.1.14 on its ASEM data (MIT, JRC 2018).
const folder = '01_asem_composite'
const scale = { target: 100, stretch: 120 }

type ByUnit<Value> = Record<string, Value>

interface Expected {
  readonly A_arithmetic: { aggregates: ByUnit<ByUnit<number>>; rank_index: ByUnit<number> }
  readonly A_normalised: ByUnit<ByUnit<number>>
  readonly B_minmax1_100: {
    amean: ByUnit<number>
    gmean: ByUnit<number>
    gmean_level2: ByUnit<ByUnit<number>>
    rank_gmean: ByUnit<number>
  }
  readonly C_weights_03_07: { index: ByUnit<number>; rank: ByUnit<number> }
  readonly D_goalposts_missing: { index_no_threshold: ByUnit<number>; weight_coverage: ByUnit<number> }
  readonly E_weights: { effective_nominal: ByUnit<number> }
}

describeCase(folder, () => {
  const expected = JSON.parse(readCase(folder, 'expected.json')) as Expected
  const meta = readCsvCase(folder, 'input_meta.csv').map(row => ({
    key: row.get('iCode')!,
    level: Number(row.get('Level')),
    parent: row.get('Parent')!,
    weight: Number(row.get('Weight')),
    direction: row.get('Direction') === '1' ? ('higher' as const) : ('lower' as const),
  }))
  const node = (key: string, weightsByKey: ReadonlyMap<string, number> = new Map()): PlanNode => {
    const { level, weight: given } = meta.find(each => each.key === key)!
    const weight = weightsByKey.get(key) ?? given
    if (level === 1) return { key, weight }
    const children = meta.filter(each => each.parent === key).map(each => node(each.key, weightsByKey))
    return { key, weight, children }
  }
  const tree = node('Index')

  const readUnits = (file: string) => new Map(readCsvCase(folder, file).map(row => [row.get('uCode')!, row] as const))
  const complete = readUnits('input_values_complete.csv')
  const plansOfSample = new Map<string, PlanPoints>(
    leavesOf(tree).map(key => {
      const values = [...complete.values()].map(row => Number(row.get(key)))
      return [key, goalposts(meta.find(each => each.key === key)!.direction, Math.min(...values), Math.max(...values))]
    }),
  )
  const normalized = (rows: typeof complete, plans: ReadonlyMap<string, PlanPoints>) =>
    new Map(
      [...rows].map(([unit, row]) => [
        unit,
        new Map(
          [...plans].flatMap(([key, plan]) => {
            const cell = row.get(key)!
            return cell === '' || cell === 'NA' ? [] : [[key, pointsOf(Number(cell), plan, scale)] as const]
          }),
        ),
      ]),
    )
  const points = normalized(complete, plansOfSample)
  const from1To100 = new Map(
    [...points].map(([unit, values]) => [unit, new Map([...values].map(([key, value]) => [key, 1 + 0.99 * value]))]),
  )

  test('normalized values: min–max as floor and target', () => {
    forEachOf(expected.A_normalised, (unit, values) => {
      forEachOf(values, (key, value) => expectClose(points.get(unit)!.get(key), value, `${unit} ${key}`))
    })
  })

  test('arithmetic aggregation at every level, and ranks', () => {
    forEachOf(expected.A_arithmetic.aggregates, (unit, groups) => {
      const result = aggregate(tree, points.get(unit)!)
      forEachOf(groups, (key, value) => expectClose(result.groups.get(key)!.score, value, `${unit} ${key}`))
    })
    expectRanks(expected.A_arithmetic.rank_index, unit => aggregate(tree, points.get(unit)!).score)
  })

  test('geometric aggregation of the whole and of its groups, and ranks', () => {
    const means = expected.B_minmax1_100
    forEachOf(means.amean, (unit, value) => {
      expectClose(aggregate(tree, from1To100.get(unit)!).score, value, unit)
    })
    const under = (group: PlanNode, unit: string) => geometric(effectiveWeights(group), from1To100.get(unit)!)
    forEachOf(means.gmean, (unit, value) => expectClose(under(tree, unit), value, unit))
    forEachOf(means.gmean_level2, (unit, groups) => {
      forEachOf(groups, (key, value) => expectClose(under(node(key), unit), value, `${unit} ${key}`))
    })
    expectRanks(means.rank_gmean, unit => under(tree, unit))
  })

  test('changed weights', () => {
    const changed = node(
      'Index',
      new Map([
        ['Conn', 0.3],
        ['Sust', 0.7],
      ]),
    )
    forEachOf(expected.C_weights_03_07.index, (unit, value) => {
      expectClose(aggregate(changed, points.get(unit)!).score, value, unit)
    })
    expectRanks(expected.C_weights_03_07.rank, unit => aggregate(changed, points.get(unit)!).score)
  })

  test('goalposts with missing values: weights are renormalized within each group', () => {
    const plans = new Map(
      readCsvCase(folder, 'input_goalposts.csv').map(row => [
        row.get('iCode')!,
        goalposts(row.get('direction') === '1' ? 'higher' : 'lower', Number(row.get('lo')), Number(row.get('hi'))),
      ]),
    )
    const observed = normalized(readUnits('input_values_raw.csv'), plans)
    forEachOf(expected.D_goalposts_missing.index_no_threshold, (unit, value) => {
      const { score, coverage } = aggregate(tree, observed.get(unit)!)
      expectClose(score, value, unit)
      expectClose(coverage, expected.D_goalposts_missing.weight_coverage[unit]!, `${unit} coverage`)
    })
  })

  test('nominal effective weights of every node', () => {
    const weights = effectiveWeights(tree)
    forEachOf(expected.E_weights.effective_nominal, (key, value) => {
      const total = leavesOf(node(key)).reduce((sum, leaf) => sum + weights.get(leaf)!, 0)
      expectClose(total, value, key)
    })
  })
})

function goalposts(direction: 'higher' | 'lower', lowest: number, highest: number): PlanPoints {
  const [floor, target] = direction === 'higher' ? [lowest, highest] : [highest, lowest]
  return { direction, floor, target, stretch: null }
}

function forEachOf<Value>(record: ByUnit<Value>, check: (key: string, value: Value) => void): void {
  const entries = Object.entries(record)
  expect(entries).not.toHaveLength(0)
  for (const [key, value] of entries) check(key, value)
}

function expectRanks(expected: ByUnit<number>, scoreOf: (unit: string) => number | null): void {
  const units = Object.keys(expected)
  expect(ranks(units.map(unit => ({ group: 'all', score: scoreOf(unit) })))).toEqual(Object.values(expected))
}
