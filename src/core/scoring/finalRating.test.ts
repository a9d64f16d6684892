import { expect, test } from 'vitest'
import { readingOf, settingsOf } from '../../../test/readingOf.ts'
import type { LoggedMove } from '../tables/loggedMove.ts'
import { score } from './score.ts'

const people = [
  { employeeId: '1', name: 'Ana Diaz', role: 'Support', manager: 'Smith, Bo' },
  { employeeId: '2', name: 'Bo Smith', role: 'Lead' },
]
const scale = [
  { rating: 3, label: 'Meets' },
  { rating: 4, label: 'Exceeds' },
]

function rated(ratings: readonly object[], moves: readonly LoggedMove[] = []) {
  const scoring = score({ ...readingOf({ people, scale, ratings }), moves }, settingsOf({ cycle: '2025' }))
  const { rating, ratingBand } = scoring.subjects[0]!.score
  const rules = scoring.findings
    .filter(({ rule }) => rule !== 'insufficient-coverage')
    .map(({ rule, cell }) => (cell?.sheet === 'Moves' ? `${rule} ${cell.column}` : rule))
  return { rating, ratingBand, rules }
}

const cell = (column: number) => ({ sheet: 'Moves', row: 2, column })

/** A line of Moves that somebody entered. */
function moved(after: LoggedMove['after'], more: Partial<LoggedMove> = {}): LoggedMove {
  const blank = { id: null, undoes: null, at: null, cycle: null, before: null, reason: null, evidence: null, by: null }
  const cells = { before: cell(3), after: cell(4), state: cell(7), cycle: cell(10) }
  return { ...blank, person: '1', after, effect: 'agrees', isUndone: false, isOurs: false, cells, ...more }
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

const managers = [of('2', 3, { cycle: 'Annual' })]

test.each([
  ['the last agreed line of Moves', [moved(3), moved('exceeds')], 4],
  ["not a line of another round's", [moved(4, { cycle: '2024', isOurs: true })], 3],
  ['a line of this round', [moved(4, { cycle: '2025' })], 4],
  ['a line of what ratings call this round', [moved(4, { cycle: 'annual' })], 4],
  ['no line that was taken back', [moved(4, { isUndone: true }), moved(null, { effect: 'takes back' })], 3],
  [
    'the line before one that was taken back',
    [moved(4), moved(3, { isUndone: true }), moved(null, { effect: 'takes back' })],
    4,
  ],
  ['no proposal', [moved(4, { effect: 'none' })], 3],
  ['the line before one that cannot be read', [moved(4), moved('so so')], 4],
])('without a calibrated rating it is %s', (_, moves, rating) => {
  expect(rated(managers, moves).rating).toBe(rating)
})

test('a line holds where ratings alone do not say which one does, and where there are none', () => {
  expect(rated([of('Cy', 3), of('Di', 4)], [moved(4)]).rating).toBe(4)
  expect(rated([], [moved(4)]).rating).toBe(4)
})

test('a calibrated rating wins, and only what somebody entered is a conflict with it', () => {
  const calibrated = [of('2', 3, { calibrated: 4 })]
  expect(rated(calibrated, [moved(3)])).toMatchObject({ rating: 4, rules: ['final-rating-conflict'] })
  expect(rated(calibrated, [moved(3), moved(4)])).toMatchObject({ rating: 4, rules: [] })
  expect(rated(calibrated, [moved(3, { isOurs: true })])).toMatchObject({ rating: 4, rules: [] })
})

test('what was entered and cannot be read is said at its cell', () => {
  const messy = [moved('so so', { before: 9 }), moved(null), moved(4, { cycle: '2052' })]
  expect(rated(managers, messy).rules).toEqual([
    ...['value-not-in-list 10', 'out-of-range 3', 'rating-unreadable 4', 'required-blank 4'],
  ])
  const ours = messy.map(move => ({ ...move, isOurs: true }))
  expect(rated(managers, ours).rules).toEqual([])
})
