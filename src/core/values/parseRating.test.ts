import { expect, it } from 'vitest'
import type { Cell } from '../cells/cell.ts'
import { parseRating } from './parseRating.ts'

const scale = [
  { rating: 1, label: 'Below' },
  { rating: 2, label: 'Developing' },
  { rating: 3, label: 'Meets' },
  { rating: 4, label: 'Exceeds' },
  { rating: 5, label: 'Far Exceeds' },
]

it.each<[Cell, number]>([
  [4, 4],
  ['4', 4],
  ['4.0', 4],
  ['Exceeds', 4],
  [' exceeds ', 4],
  ['FAR  EXCEEDS', 5],
  ['farexceeds', 5],
  ['4 - Exceeds', 4],
  ['4 – Exceeds', 4],
  ['4: Exceeds', 4],
  ['4 (Exceeds)', 4],
  ['4 Exceeds', 4],
  ['Exceeds (4)', 4],
  ['Exceeds - 4', 4],
  ['4/5', 4],
  ['4 of 5', 4],
  [3.5, 3.5],
  ['3,5', 3.5],
])('%j is %d', (cell, value) => {
  expect(parseRating(cell, scale)).toMatchObject({ state: 'value', value })
})

it.each<[Cell, string]>([
  ['6/5', 'out-of-range'],
  [6, 'out-of-range'],
  ['0', 'out-of-range'],
  [5.5, 'out-of-range'],
  ['3/4', 'rating-unreadable'],
  [3.7, 'rating-unreadable'],
  ['M', 'rating-unreadable'],
  ['3 - Exceeds', 'rating-unreadable'],
  ['good', 'rating-unreadable'],
  [true, 'rating-unreadable'],
  [{ error: '#REF!' }, 'error-cell'],
])('%j is none: %s', (cell, rule) => {
  expect(parseRating(cell, scale)).toMatchObject({ state: 'invalid', rule })
})

it('lets a label win over a word for no value', () => {
  expect(parseRating('NA', scale)).toEqual({ state: 'notApplicable' })
  expect(parseRating('NA', [{ rating: 1, label: 'NA' }])).toMatchObject({ state: 'value', value: 1 })
})

it('takes any number where there is no scale', () => {
  expect(parseRating(3.7, [])).toEqual({ state: 'value', value: 3.7 })
  expect(parseRating('Meets', [])).toMatchObject({ rule: 'rating-unreadable' })
  for (const text of ['4 - Exceeds', '4: Exceeds', 'Exceeds (4)'])
    expect(parseRating(text, [])).toMatchObject({ state: 'value', value: 4 })
  for (const text of ['4-5', '2025-01-31', '4 - 5']) expect(parseRating(text, [])).toMatchObject({ state: 'invalid' })
})
