import { expect, test } from 'vitest'
import { readingOf, settingsOf } from '../../../test/readingOf.ts'
import { score } from './score.ts'

const people = [
  { employeeId: '1', name: 'Ana Diaz', role: 'Support', manager: 'Smith, Bo' },
  { employeeId: '2', name: 'Bo Smith', role: 'Lead' },
]
const scale = [
  { rating: 3, label: 'Meets' },
  { rating: 4, label: 'Exceeds' },
]

function rated(ratings: readonly object[]) {
  const scoring = score(readingOf({ people, scale, ratings }), settingsOf({ cycle: '2025' }))
  const { rating, ratingBand } = scoring.subjects[0]!.score
  return { rating, ratingBand, rules: scoring.findings.map(({ rule }) => rule) }
}

const of = (rater: string | null, rating: string | number | null, more: object = {}) => ({
  employeeId: '1',
  rater,
  rating,
  ...more,
})

test.each([
  ['the calibrated one', [of('Bo Smith', 3, { calibrated: 'exceeds' })], 4, 'Exceeds'],
  ["the manager's, by name or ID", [of('2', 4), of('Cy', 3)], 4, 'Exceeds'],
  ['the only one', [of('Cy', '3 - Meets')], 3, 'Meets'],
  ["never the person's own", [of('Ana Diaz', 4), of('Self', 4)], null, null],
  ['none of two others', [of('Cy', 3), of('Di', 4)], null, null],
  ['none of another cycle', [of('2', 4, { cycle: '2024' })], null, null],
  ['the one of this cycle', [of('2', 4, { cycle: '2024' }), of('2', 3, { cycle: '2025' })], 3, 'Meets'],
])('the final rating is %s', (_, ratings, rating, ratingBand) => {
  expect(rated(ratings)).toMatchObject({ rating, ratingBand })
})

test('calibrated ratings that differ are a conflict, and none is taken', () => {
  const { rating, rules } = rated([of('2', 3, { calibrated: 3 }), of('Cy', 3, { calibrated: 4 })])
  expect(rating).toBeNull()
  expect(rules).toContain('final-rating-conflict')
})
