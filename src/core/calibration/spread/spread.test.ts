import { expect, test } from 'vitest'
import { randomSource } from '../../statistics/randomSource.ts'
import { halo } from './halo.ts'
import { moderatedVariances } from './moderatedVariances.ts'
import { ratingSpread } from './ratingSpread.ts'
import { recency } from './recency.ts'

test('moderated variances of eight groups, computed apart with SciPy 1.17', () => {
  const found = moderatedVariances([0.2, 0.9, 0.5, 1.7, 0.35, 0.05, 1.1, 0.6], [5, 7, 5, 9, 6, 5, 8, 7])!
  expect(found.lentFreedom).toBeCloseTo(3.419325523, 8)
  expect(found.common).toBeCloseTo(0.389679118, 8)
  const expected = [0.27703404, 0.73252724, 0.45519558, 1.33923857, 0.36440398, 0.18795327, 0.88730632, 0.53097868]
  found.variances.forEach((variance, j) => {
    expect(variance).toBeCloseTo(expected[j]!, 7)
  })
})

test('variances that scatter no more than chance are taken for one, and groups without any give none', () => {
  expect(moderatedVariances([1, 1.1, 0.9, 1], [6, 6, 6, 6])).toMatchObject({ lentFreedom: Number.POSITIVE_INFINITY })
  expect(moderatedVariances([0, 0, 1], [5, 5, 5])).toBeNull()
  expect(moderatedVariances([1], [5])).toBeNull()
})

const even = [3, 3, 3, 3, 3, 3, 3, 3, 3, 3]
const wide = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5]

test('who rates everybody alike where others tell people apart is worth a look', () => {
  const teams = [even, wide, wide, wide, wide, wide].map((ratings, k) => ({ rater: `r${k}`, ratings, scores: null }))
  const found = ratingSpread(
    [...teams, { rater: 'few', ratings: [3, 3], scores: null }],
    randomSource(1),
    undefined,
    999,
  )
  expect(found.map(({ finding }) => finding)).toEqual(['look here', 'none', 'none', 'none', 'none', 'none', 'too few'])
  expect(found[0]).toMatchObject({ n: 10, deviation: 0, scoreDeviation: null })
})

test('a somewhat smaller spread is none, however many people show it', () => {
  const narrow = Array.from({ length: 30 }, () => [2, 2, 3, 4, 4, 3, 2, 3, 4, 3]).flat()
  const usual = Array.from({ length: 30 }, () => [1, 2, 3, 4, 5, 3, 2, 3, 4, 3]).flat()
  const teams = [narrow, usual, usual, usual].map((ratings, k) => ({ rater: `r${k}`, ratings, scores: null }))
  const [first] = ratingSpread(teams, randomSource(1), undefined, 999)
  expect(first).toMatchObject({ finding: 'none', q: null })
  expect(first!.ratio).toBeGreaterThan(0.6)
})

test('a wide team whose scores explain its ratings spreads no more than an even one', () => {
  const scores = wide.map(rating => 60 + 20 * rating)
  const noise = (k: number) =>
    [0.2, -0.2, 0.1, -0.1, 0.2, -0.2, 0.1, -0.1, 0, 0].map((value, i) => value * (1 + ((i * k) % 3)))
  const teams = Array.from({ length: 6 }, (_, k) => ({
    rater: `r${k}`,
    ratings: (k === 0 ? even : wide).map((rating, i) => rating + noise(k)[i]!),
    scores: k === 0 ? even.map(() => 120) : scores,
  }))
  const found = ratingSpread(teams, randomSource(1), undefined, 999)
  expect(found.every(({ finding }) => finding === 'none')).toBe(true)
})

test('nothing to compare gives rows without numbers', () => {
  expect(ratingSpread([], randomSource(1))).toEqual([])
  const alike = ratingSpread([{ rater: 'a', ratings: even, scores: null }], randomSource(1), undefined, 9)
  expect(alike).toMatchObject([{ ratio: null, p: null, finding: 'too few' }])
})

test('one impression for all criteria: people differ, their criteria do not', () => {
  const impression = [1, 2, 3, 4, 5, 3].map(level => [level, level, level])
  const apart = [1, 2, 3, 4, 5, 3].map((level, k) => [level, ((level + k) % 5) + 1, 6 - level])
  const [first, second, ...others] = halo([
    { rater: 'a', table: impression },
    { rater: 'b', table: apart },
    { rater: 'c', table: impression.slice(1) },
  ])
  expect(others).toEqual([])
  expect(first).toMatchObject({ n: 6, withinPerson: 0, ratio: 0 })
  expect(first!.correlation).toBeCloseTo(1, 12)
  expect(second!.correlation).toBeLessThan(0.5)
})

test('the last period beyond the year, computed apart with NumPy from the inverse of the rank correlations', () => {
  const ratings = [3, 4, 2, 5, 3, 4, 1, 3, 4, 5, 2, 3, 4, 3, 5, 2]
  const last = [90, 110, 70, 120, 95, 100, 60, 85, 115, 118, 75, 102, 99, 91, 107, 88]
  const year = [95, 100, 80, 112, 101, 98, 72, 90, 104, 109, 85, 96, 103, 94, 111, 82]
  const people = ratings.map((rating, i) => ({ rating, last: last[i]!, year: year[i]! }))
  const found = recency(people)!
  expect(found.n).toBe(16)
  expect(found.correlation).toBeCloseTo(0.340449134, 8)
  expect(found.p).toBeCloseTo(0.214357388, 8)
  expect(recency(people.slice(2))).toBeNull()
  expect(recency(people.map(each => ({ ...each, last: each.year })))).toBeNull()
})
