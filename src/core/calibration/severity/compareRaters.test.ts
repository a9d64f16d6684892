import { expect, test } from 'vitest'
import { compareRaters } from './compareRaters.ts'
import { connectedRaters } from './connectedRaters.ts'
import type { GivenRating } from './givenRating.ts'
import { independentRatings } from './independentRatings.ts'

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

test('what allows no comparison gives none', () => {
  expect(compareRaters([])).toEqual([])
  expect(compareRaters([rated('ana', 'mia', 4), rated('ben', 'tom', 3)])).toEqual([])
  expect(compareRaters([rated('ana', 'mia', 4, { score: 90 })])).toEqual([])
})

function rated(person: string, rater: string, rating: number, more: Partial<GivenRating> = {}): GivenRating {
  return { person, rater, cycle: '2025', rating, day: null, score: null, role: 'any', covariates: none, ...more }
}
