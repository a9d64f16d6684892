import { expect, test } from 'vitest'
import { randomSource } from '../../statistics/randomSource.ts'
import { byChance } from './byChance.ts'
import { compareDistributions } from './compareDistributions.ts'
import { distributionShift } from './distributionShift.ts'
import { multinomialPower, withUpperShare } from './multinomialPower.ts'
import { multinomialTest } from './multinomialTest.ts'
import { ratingTableTest } from './ratingTableTest.ts'

const random = randomSource(3)

test('four throws of a fair coin, all heads: 2 of 16 outcomes are as extreme', () => {
  expect(multinomialTest([4, 0], [0.5, 0.5], random)).toMatchObject({ distance: 4, exact: true })
  expect(multinomialTest([4, 0], [0.5, 0.5], random).p).toBeCloseTo(2 / 16, 14)
})

test('samples agree with what can be counted: 40 ratings of 5 steps are sampled', () => {
  const shares = [0.1, 0.2, 0.4, 0.2, 0.1]
  const { p, exact } = multinomialTest([4, 8, 16, 8, 4], shares, random)
  expect([p, exact]).toEqual([1, false])
  expect(multinomialTest([0, 0, 0, 0, 40], shares, random).p).toBe(1 / 10_000)
})

test('a rating where the guideline expects none is certain to differ', () => {
  expect(multinomialTest([1, 9], [0, 1], random)).toEqual({ distance: Number.POSITIVE_INFINITY, p: 0, exact: true })
})

test('half or more of six people land in the top two with 0.256, none with 0.118, if 30 % do', () => {
  const { halfOrMore, none } = byChance(6, 0.3)
  expect(halfOrMore).toBeCloseTo(0.256, 3)
  expect(none).toBeCloseTo(0.118, 3)
})

test('steps: to move everybody from the lowest to the highest of three takes two', () => {
  expect(distributionShift([5, 0, 0], [0, 0, 1])).toEqual({ steps: 2, meanShift: -2, deviationRatio: null })
  expect(distributionShift([0, 0, 0], [0, 0, 1])).toBeNull()
})

test('a small group has no finding, and an empty one no p', () => {
  const [lenient, small, empty] = compareDistributions(
    [
      { group: 'a', counts: [0, 0, 0, 2, 10] },
      { group: 'b', counts: [0, 0, 0, 1, 5] },
      { group: 'c', counts: [0, 0, 0, 0, 0] },
    ],
    [0.05, 0.15, 0.5, 0.2, 0.1],
    random,
  )
  expect([lenient!.finding, small!.finding, empty!.finding]).toEqual(['look here', 'too few', 'too few'])
  expect(empty!.p).toBeNull()
})

test('the same seed gives the same p, and a table of one row none', () => {
  const table = [
    [3, 1],
    [0, 4],
  ]
  expect(ratingTableTest(table, randomSource(5))).toEqual(ratingTableTest(table, randomSource(5)))
  // Of the 56 ways to deal 3 and 5 ratings to 4 and 4 people, 8 are as uneven; four standard errors of 9,999 rounds.
  expect(Math.abs(ratingTableTest(table, randomSource(5))!.p - 8 / 56)).toBeLessThan(0.014)
  expect(ratingTableTest([[3, 1]], random)).toBeNull()
})

test('what an exact test shows of a rater with 60 % in the top two instead of 30 %, computed apart with SciPy 1.17', () => {
  const guideline = [0.05, 0.15, 0.5, 0.2, 0.1]
  const lenient = withUpperShare(guideline, 3, 0.6)
  expect([6, 8, 12, 20].map(n => Math.round(multinomialPower(n, guideline, lenient)! * 1000) / 1000)).toEqual([
    0.164, 0.32, 0.384, 0.604,
  ])
  expect(multinomialPower(200, guideline, lenient)).toBeNull()
})
