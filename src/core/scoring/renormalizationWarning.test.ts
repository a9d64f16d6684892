import { expect, test } from 'vitest'
import { raisedWeights } from './renormalizationWarning.ts'

test('a weight that more than half again as much is named, with how many times', () => {
  const planned = new Map([
    ['b', 0.1],
    ['a', 0.2],
    ['c', 0.7],
    ['tracked', 0],
  ])
  const renormalized = new Map([
    ['b', 0.2],
    ['a', 0.3],
    ['c', 0.5],
    ['tracked', 0],
  ])
  expect(raisedWeights(planned, renormalized)).toEqual([{ leaf: 'b', planned: 0.1, renormalized: 0.2, factor: 2 }])
  expect(raisedWeights(planned, renormalized, 1.4).map(raised => raised.leaf)).toEqual(['a', 'b'])
})
