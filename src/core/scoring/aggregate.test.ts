import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aggregate } from './aggregate.ts'
import { bounds } from './bounds.ts'
import { geometric } from './geometric.ts'
import { leavesOf, type PlanNode } from './tree.ts'

const flat = (weights: Record<string, number>): PlanNode => ({
  key: 'score',
  weight: 1,
  children: Object.entries(weights).map(([key, weight]) => ({ key, weight })),
})

test('a published weighted score: (20·47 + 15·59 + 22·21) / 57 = 40.12 (Gainsight, weighted health score)', () => {
  const result = aggregate(
    flat({ a: 20, b: 15, c: 22 }),
    new Map([
      ['a', 47],
      ['b', 59],
      ['c', 21],
    ]),
  )
  expect(result.score).toBeCloseTo(40.12, 2)
})

test('a person with 5, 5 and one missing part is not pulled down by it', () => {
  const result = aggregate(
    flat({ a: 1, b: 1, c: 1 }),
    new Map([
      ['a', 5],
      ['b', 5],
    ]),
  )
  expect(result.score).toBe(5)
  expect(result.coverage).toBeCloseTo(2 / 3, 12)
  expect(result.contributions.has('c')).toBe(false)
})

test('missing is not 0', () => {
  const tree = flat({ a: 1, b: 1 })
  expect(aggregate(tree, new Map([['a', 80]])).score).toBe(80)
  expect(
    aggregate(
      tree,
      new Map([
        ['a', 80],
        ['b', 0],
      ]),
    ).score,
  ).toBe(40)
  expect(
    aggregate(
      tree,
      new Map([
        ['a', 80],
        ['b', Number.NaN],
      ]),
    ).score,
  ).toBe(80)
  expect(aggregate(tree, new Map())).toMatchObject({ score: null, coverage: 0 })
})

test('a missing weight is shared within its group first', () => {
  const tree: PlanNode = {
    key: 'score',
    weight: 1,
    children: [
      {
        key: 'leading',
        weight: 50,
        children: [
          { key: 'a', weight: 30 },
          { key: 'b', weight: 20 },
        ],
      },
      { key: 'lagging', weight: 50, children: [{ key: 'c', weight: 50 }] },
    ],
  }
  const result = aggregate(
    tree,
    new Map([
      ['a', 100],
      ['c', 0],
    ]),
  )
  expect(Object.fromEntries(result.planned)).toEqual({ a: 0.3, b: 0.2, c: 0.5 })
  expect(Object.fromEntries(result.renormalized)).toEqual({ a: 0.5, c: 0.5 })
  expect(result.coverage).toBeCloseTo(0.8, 12)
  expect(result.groups.get('leading')).toEqual({ score: 100, coverage: 0.6 })
})

test('a metric that is tracked but not scored gives no score of its own', () => {
  const result = aggregate(flat({ a: 0, b: 1 }), new Map([['a', 90]]))
  expect(result).toMatchObject({ score: null, coverage: 0 })
  expect(result.contributions.get('a')).toBe(0)
})

test('bounds keep the weights and fill what is missing', () => {
  const tree = flat({ a: 3, b: 1 })
  expect(bounds(tree, new Map([['a', 80]]), () => 120)).toEqual({ low: 60, high: 90 })
  expect(
    bounds(
      tree,
      new Map([
        ['a', 80],
        ['b', 80],
      ]),
      () => 120,
    ),
  ).toEqual({ low: 80, high: 80 })
  expect(bounds(flat({}), new Map(), () => 120)).toBeNull()
})

test('a geometric mean counts 0 points as 1', () => {
  const points = new Map([
    ['a', 100],
    ['b', 0],
  ])
  expect(geometric(aggregate(flat({ a: 1, b: 1 }), points).renormalized, points)).toBeCloseTo(10, 12)
  expect(geometric(aggregate(flat({ a: 1 }), new Map()).renormalized, new Map())).toBeNull()
})

interface Person {
  readonly tree: PlanNode
  readonly points: ReadonlyMap<string, number>
}

/** A plan of two levels with some leaves missing. */
const anyPerson: fc.Arbitrary<Person> = fc
  .array(
    fc.array(
      fc.record({
        weight: fc.integer({ min: 0, max: 100 }),
        points: fc.option(fc.double({ min: 0, max: 120, noNaN: true })),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(groups => ({
    tree: {
      key: 'score',
      weight: 1,
      children: groups.map((leaves, group) => ({
        key: `group ${group}`,
        weight: leaves.reduce((total, leaf) => total + leaf.weight, 0),
        children: leaves.map((leaf, index) => ({ key: `${group}.${index}`, weight: leaf.weight })),
      })),
    },
    points: new Map(
      groups.flatMap((leaves, group) =>
        leaves.flatMap((leaf, index): [string, number][] =>
          leaf.points === null ? [] : [[`${group}.${index}`, leaf.points]],
        ),
      ),
    ),
  }))

const changed = (node: PlanNode, change: (children: readonly PlanNode[]) => readonly PlanNode[]): PlanNode =>
  node.children === undefined ? node : { ...node, children: change(node.children.map(child => changed(child, change))) }

test('contributions sum to the score, and renormalized weights to 1', () => {
  fc.assert(
    fc.property(anyPerson, ({ tree, points }) => {
      const { score, contributions, renormalized } = aggregate(tree, points)
      const total = (parts: ReadonlyMap<string, number>) => [...parts.values()].reduce((sum, part) => sum + part, 0)
      expect(Math.abs(total(contributions) - (score ?? 0))).toBeLessThan(1e-9)
      expect(total(renormalized)).toBeCloseTo(score === null ? 0 : 1, 9)
    }),
  )
})

test('the order of metrics and groups cannot move a digit', () => {
  fc.assert(
    fc.property(anyPerson, ({ tree, points }) => {
      const reversed = changed(tree, children => [...children].reverse())
      const [one, other] = [aggregate(tree, points), aggregate(reversed, new Map([...points].reverse()))]
      expect(other.score).toBe(one.score)
      expect(other.coverage).toBe(one.coverage)
      expect([...other.contributions]).toEqual([...one.contributions])
      expect(geometric(other.renormalized, points)).toBe(geometric(one.renormalized, points))
    }),
  )
})

test('multiplying all weights changes nothing', () => {
  fc.assert(
    fc.property(anyPerson, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), ({ tree, points }, factor) => {
      const scaled = changed(tree, children => children.map(child => ({ ...child, weight: child.weight * factor })))
      const [one, other] = [aggregate(tree, points), aggregate(scaled, points)]
      expect(other.score === null).toBe(one.score === null)
      expect(Math.abs((other.score ?? 0) - (one.score ?? 0))).toBeLessThan(1e-9)
      expect(Math.abs(other.coverage - one.coverage)).toBeLessThan(1e-9)
    }),
  )
})

test('more points in one metric never lower a score', () => {
  fc.assert(
    fc.property(anyPerson, fc.nat(), fc.double({ min: 0, max: 120, noNaN: true }), ({ tree, points }, at, more) => {
      const leaf = [...points.keys()][at % Math.max(points.size, 1)]
      fc.pre(leaf !== undefined)
      const better = new Map([...points, [leaf!, points.get(leaf!)! + more]])
      const [before, after] = [aggregate(tree, points).score ?? 0, aggregate(tree, better).score ?? 0]
      expect(after).toBeGreaterThanOrEqual(before - 1e-12)
    }),
  )
})

test('a score lies within its bounds', () => {
  fc.assert(
    fc.property(anyPerson, ({ tree, points }) => {
      const { score } = aggregate(tree, points)
      const limits = bounds(tree, points, () => 120)
      fc.pre(score !== null && limits !== null)
      expect(limits!.low).toBeLessThanOrEqual(score! + 1e-9)
      expect(limits!.high).toBeGreaterThanOrEqual(score! - 1e-9)
    }),
  )
})

test('weights that no sum can hold give no score instead of a wrong one', () => {
  const tree = flat({ a: 1.7e308, b: 1.7e308 })
  expect(
    aggregate(
      tree,
      new Map([
        ['a', 100],
        ['b', 50],
      ]),
    ).score,
  ).toBeNull()
  expect(leavesOf(tree)).toEqual(['a', 'b'])
})
