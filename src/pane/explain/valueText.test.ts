import { expect, test } from 'vitest'
import { valueText } from './valueText.ts'

const percent = { percent: true, unit: '%' }

test.each([
  [0.8866603773584906, percent, undefined, '88.7 %'],
  [0.9, percent, undefined, '90 %'],
  [0.89996, percent, 0.9, '89.996 %'],
  [0.9, percent, 0.89996, '90 %'],
  [29.747727, { percent: false, unit: 'days' }, undefined, '29.75 days'],
  [1, { percent: false, unit: 'hours' }, undefined, '1 hour'],
  [4.157, { percent: false, unit: 'score' }, undefined, '4.16'],
  [12000.5, { percent: false, unit: 'currency' }, undefined, '12000.5'],
  [3, { percent: false, unit: null }, undefined, '3'],
])('%d in %j beside %s is %s', (value, unit, beside, expected) => {
  expect(valueText(value, unit, beside)).toBe(expected)
})
