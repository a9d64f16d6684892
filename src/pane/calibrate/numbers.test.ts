import { expect, test } from 'vitest'
import { percent, signed, twoDecimals } from './numbers.ts'
import { ratingText, stepText } from './stepText.ts'

test.each([
  [0.42, '+0.4'],
  [-0.42, '−0.4'],
  [0.04, '0.0'],
  [-0.04, '0.0'],
])('%d steps are %s', (value, text) => expect(signed(value)).toBe(text))

test('shares are whole percents, coefficients have two decimals, and none is a dash', () =>
  expect([percent(0.937), twoDecimals(-0.125), twoDecimals(null)]).toEqual(['94', '−0.13', '–']))

test('a step without a name of its own is its number', () => {
  const steps = [
    { rating: 3, label: 'Meets', guideline: null, evidenceFrom: 85 },
    { rating: 3.5, label: '3.5', guideline: null, evidenceFrom: null },
  ]
  expect([...steps.map(stepText), ratingText(steps, 3), ratingText(steps, 9)]).toEqual([
    '3 Meets',
    '3.5',
    '3 Meets',
    '9',
  ])
})
