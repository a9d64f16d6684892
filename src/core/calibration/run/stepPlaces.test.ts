import { expect, test } from 'vitest'
import { stepPlaces } from './stepPlaces.ts'
import { stepsBetween } from './stepsBetween.ts'

test.each([
  [[1, 4, 2], 4, [0, 3, 1]],
  [[1, 2.5], 4, [0, 3]],
  [[0, 0.3, 7], 3, [0, 1, 2]],
])('ratings %j stand on %i steps', (ratings, size, places) => {
  const found = stepPlaces(ratings)
  expect(found.size).toBe(size)
  expect(ratings.map(found.placeOf)).toEqual(places)
})

test('a rating between two steps of the Scale counts in proportion', () => {
  const named = [1, 2, 5].map(rating => ({ rating, label: `Level ${rating}`, guideline: null, evidenceFrom: null }))
  const between = { rating: 1.5, label: '1.5', guideline: null, evidenceFrom: null }
  const steps = [named[0]!, between, ...named.slice(1)]
  expect(stepsBetween(1, 5, steps)).toBe(2)
  expect(stepsBetween(2, 1.5, steps)).toBe(-0.5)
})

test('halves are half a step', () =>
  expect([stepPlaces([1, 2]), stepPlaces([1, 2.5]), stepPlaces([0, 0.3])].map(({ perStep }) => perStep)).toEqual([
    1, 2, 1,
  ]))
