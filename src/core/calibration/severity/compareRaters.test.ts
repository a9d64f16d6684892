import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareRaters } from './compareRaters.ts'
import { connectedRaters } from './connectedRaters.ts'
import { divergentRatings } from './divergentRatings.ts'
import type { GivenRating } from './givenRating.ts'
import { independentRatings } from './independentRatings.ts'
import { whereToLink } from './whereToLink.ts'

const none: readonly number[] = []

test('nobody is a second rater of themselves, and who only confirms is none either', () => {
  const { kept, left } = independentRatings([
    rated('ana', 'mia', 4, { day: 45000 }),
    rated('ana', 'ana', 5, { day: 45000 }),
    rated('ana', 'tom', 4, { day: 45000 }),
    rated('ana', 'eva', 4, { day: 45003 }),
    rated('ben', 'tom', 4, { day: 45000 }),
  ])
  expect(kept.map(({ rater }) => rater)).toEqual(['mia', 'eva', 'tom'])
  expect(left.map(({ reason }) => reason)).toEqual(['self-assessment', 'confirmed only'])
})

test('raters are connected by the people they share, and a name is never mistaken for a person of that name', () => {
  const parts = connectedRaters([
    rated('p1', 'a', 3),
    rated('p1', 'b', 4),
    rated('p2', 'b', 4),
    rated('p2', 'c', 2),
    rated('p3', 'd', 3),
    rated('d', 'e', 3),
  ])
  expect(parts.map(({ raters, shared }) => ({ raters, shared }))).toEqual([
    { raters: ['a', 'b', 'c'], shared: 2 },
    { raters: ['d'], shared: 0 },
    { raters: ['e'], shared: 0 },
  ])
})

test('a whole table of people by raters: a rater one step above the others is found, the others are not', () => {
  const raters = ['a', 'b', 'c', 'd', 'e', 'f']
  const ratings = Array.from({ length: 12 }, (_, person) => person).flatMap(person =>
    raters.map((rater, place) => {
      const quiet = ((person * 7 + place * 3) % 5) - 2
      return rated(`p${person}`, rater, 3 + (person % 3) - 1 + 0.2 * quiet + (place === 5 ? 1 : 0))
    }),
  )
  const [comparison, ...others] = compareRaters(ratings)
  expect(others).toEqual([])
  expect(comparison).toMatchObject({ identified: 'shared', ratingCount: 72, shared: 12 })
  expect(comparison!.raters.map(({ finding }) => finding)).toEqual([...Array(5).fill('none'), 'clear evidence'])
  const last = comparison!.raters[5]!
  expect(last.difference).toBeGreaterThan(0.7)
  expect(last.low).toBeGreaterThan(0.25)
})

test('one rater for each person: compared by what scores let expect, and too few say nothing', () => {
  const teams = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((rater, team) =>
    Array.from({ length: 6 }, (_, k) => {
      const score = 80 + 8 * ((k * 5 + team) % 6)
      return rated(`${rater}${k}`, rater, 1 + score / 40 + (team === 0 ? 1 : 0) + 0.1 * (k % 2), { score })
    }),
  )
  const [comparison] = compareRaters(teams)
  expect(comparison).toMatchObject({ identified: 'scores', shared: 0 })
  expect(comparison!.raters[0]).toMatchObject({ rater: 'a', n: 6, finding: 'clear evidence' })
  const few = compareRaters(teams.slice(0, 18))[0]!
  expect(few.raters.every(({ finding }) => finding === 'too few')).toBe(true)
})

test('a finding is kept only if it holds for scores that measure with error, too', () => {
  // The first team scores high and is rated high: with less reliable scores its lead in ratings is explained.
  const comparedAt = (lift: number) => {
    const teams = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].flatMap((rater, team) =>
      Array.from({ length: 8 }, (_, k) => {
        const score = 52 + 6 * k + 4 * team + (team === 0 ? lift : 0)
        const quiet = 0.15 * (((k * 3 + team * 2) % 5) - 2)
        return rated(`${rater}${k}`, rater, 1 + score / 40 + quiet + (team === 0 ? 0.8 : 0), { score })
      }),
    )
    return compareRaters(teams)[0]!.raters[0]!
  }
  expect(comparedAt(28).finding).toBe('clear evidence')
  expect(comparedAt(38)).toMatchObject({ finding: 'none' })
  expect(comparedAt(38).probability).toBeGreaterThan(0.9)
})

test('a finding that turns round where scores measure with error is none', () => {
  // Ratings follow scores within teams and not between them. The first team scores and is rated above the others, but less
  // above than its scores are.
  const teams = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].flatMap((rater, team) =>
    Array.from({ length: 8 }, (_, k) => {
      const level = team === 0 ? 20 : 5 * (team - 5)
      const own = 6 * (k - 3.5)
      const quiet = 0.15 * (((k * 3 + team * 2) % 5) - 2)
      return rated(`${rater}${k}`, rater, 3 + own / 10 + quiet + (team === 0 ? 1.2 : 0), { score: 80 + level + own })
    }),
  )
  const { raters, fitted } = compareRaters(teams)[0]!
  expect(raters[0]).toMatchObject({ finding: 'none' })
  expect(raters[0]).toMatchObject({ probability: expect.closeTo(1, 1) })
  expect(raters[0]!.difference).toBeGreaterThan(0.5)
  expect(fitted.checks.map(({ findings }) => findings[0])).toEqual(Array(3).fill('clear evidence'))
  expect(fitted.checks.every(({ averaged }) => averaged.raters[0]!.mean < -0.5)).toBe(true)
})

test('what allows no comparison gives none', () => {
  expect(compareRaters([])).toEqual([])
  expect(compareRaters([rated('ana', 'mia', 4), rated('ben', 'tom', 3)])).toEqual([])
  expect(compareRaters([rated('ana', 'mia', 4, { score: 90 })])).toEqual([])
})

test('of raters with one rating each, no difference is told from that of the rating', () => {
  const alone = Array.from({ length: 40 }, (_, at) => rated(`p${at}`, `r${at}`, 1 + (at % 5), { score: 50 + at }))
  expect(compareRaters(alone)).toEqual([])
  expect(compareRaters(alone, { identified: 'ratings only' })).toEqual([])
  expect(compareRaters(['a', 'b', 'c'].map((rater, at) => rated('p', rater, 2 + at)))).toEqual([])
  expect(compareRaters([...alone, rated('more', 'r0', 3, { score: 60 })])).toHaveLength(1)
})

test('one rating two steps off is found, with its rater taken into account', () => {
  const ratings = ['a', 'b', 'c'].flatMap((rater, team) =>
    Array.from({ length: 10 }, (_, k) => {
      const score = 70 + 6 * k
      const quiet = 0.1 * (((k * 3 + team) % 5) - 2)
      return rated(`${rater}${k}`, rater, 1 + score / 35 + quiet + (rater === 'b' && k === 5 ? 2 : 0), { score })
    }),
  )
  const found = divergentRatings(ratings, ({ score }) => 1 + score! / 35)
  expect(found.map(({ rating }) => rating.person)).toEqual(['b5'])
  expect(found[0]!.standardized).toBeGreaterThan(3)
  expect(divergentRatings(ratings, () => null)).toEqual([])
  expect(divergentRatings([], () => 3)).toEqual([])
})

test('a second rating would tell most where a group shares nobody, or scores alone speak', () => {
  const group = (names: readonly string[], prefix: string) =>
    Array.from({ length: 6 }, (_, k) => k).flatMap(k =>
      names.map((rater, r) => rated(`${prefix}${k}`, rater, 2 + (k % 3) + ((k + r) % 2))),
    )
  const comparisons = compareRaters([...group(['a', 'b', 'c'], 'p'), ...group(['x', 'y'], 'q')])
  expect(comparisons.map(({ raters }) => raters.map(({ rater }) => rater).join(''))).toEqual(['abc', 'xy'])
  expect(whereToLink(comparisons)).toEqual([{ rater: 'x', reason: 'group apart' }])
})

test('whatever the ratings are, every number is finite, and the order of rows changes nothing', () => {
  const some = fc.record({
    person: fc.constantFrom('p', 'q', 'r', '__proto__'),
    rater: fc.constantFrom('a', 'b', 'c', 'constructor'),
    cycle: fc.constant('2025'),
    rating: fc.integer({ min: 1, max: 5 }),
    day: fc.constant(null),
    score: fc.option(fc.integer({ min: 0, max: 120 })),
    role: fc.constantFrom('x', 'y'),
    covariates: fc.constant(none),
  })
  fc.assert(
    fc.property(fc.array(some, { maxLength: 25 }), ratings => {
      const found = compareRaters(ratings)
      for (const { raters, spread } of found) {
        expect(Number.isFinite(spread)).toBe(true)
        for (const { difference, deviation, probability } of raters) {
          expect([difference, deviation, probability].every(Number.isFinite)).toBe(true)
          expect(probability).toBeLessThanOrEqual(1 + 1e-9)
        }
      }
      expect(compareRaters([...ratings].reverse())).toEqual(found)
    }),
    { numRuns: 40 },
  )
})

function rated(person: string, rater: string, rating: number, more: Partial<GivenRating> = {}): GivenRating {
  return { person, rater, cycle: '2025', rating, day: null, score: null, role: 'any', covariates: none, ...more }
}
