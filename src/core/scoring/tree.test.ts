import { expect, test } from 'vitest'
import { effectiveWeights } from './effectiveWeights.ts'
import { leavesOf, type PlanNode, pruneTree } from './tree.ts'

const tree: PlanNode = {
  key: 'score',
  weight: 1,
  children: [
    {
      key: 'leading',
      weight: 50,
      children: [
        { key: 'calls', weight: 1 },
        { key: 'visits', weight: 3 },
      ],
    },
    { key: 'lagging', weight: 50, children: [{ key: 'renewal', weight: 5 }] },
  ],
}

test('an effective weight is the product of the shares down the tree', () => {
  expect(Object.fromEntries(effectiveWeights(tree))).toEqual({ calls: 0.125, visits: 0.375, renewal: 0.5 })
})

test('what does not apply leaves its weight to its siblings, and an emptied group to its sibling groups', () => {
  const without = (...gone: string[]) => effectiveWeights(pruneTree(tree, leaf => !gone.includes(leaf)))
  expect(Object.fromEntries(without('visits'))).toEqual({ calls: 0.5, renewal: 0.5 })
  expect(Object.fromEntries(without('renewal'))).toEqual({ calls: 0.25, visits: 0.75 })
  expect(without('calls', 'visits', 'renewal').size).toBe(0)
})

test('weight 0 is tracked and not scored; a group that carries none leaves its weight to the others', () => {
  const weights = effectiveWeights({
    key: 'score',
    weight: 1,
    children: [
      {
        key: 'tracked',
        weight: 50,
        children: [
          { key: 'a', weight: 0 },
          { key: 'b', weight: Number.NaN },
        ],
      },
      {
        key: 'scored',
        weight: 50,
        children: [
          { key: 'c', weight: 1 },
          { key: 'd', weight: -1 },
        ],
      },
    ],
  })
  expect(Object.fromEntries(weights)).toEqual({ a: 0, b: 0, c: 1, d: 0 })
})

test('keys are data, whatever they are called', () => {
  const odd: PlanNode = {
    key: 'score',
    weight: 1,
    children: [
      { key: '__proto__', weight: 1 },
      { key: '', weight: 1 },
    ],
  }
  expect([...effectiveWeights(odd)]).toEqual([
    ['', 0.5],
    ['__proto__', 0.5],
  ])
  expect(leavesOf(odd)).toEqual(['', '__proto__'])
})
