import { expect, it } from 'vitest'
import { readDecimal } from './decimalText.ts'

it.each([
  // text, read where the column uses a dot, a comma, where it does not say
  ['12', 12, 12, 12],
  ['1.234,5', 1234.5, 1234.5, 1234.5],
  ['1,234.5', 1234.5, 1234.5, 1234.5],
  ['1\u00a0234,5', 1234.5, 1234.5, 1234.5],
  ['1\u202f234,5', 1234.5, 1234.5, 1234.5],
  ['1 234', 1234, 1234, 1234],
  ["1'234.5", 1234.5, 1234.5, 1234.5],
  ['1 234,567', 1234.567, 1234.567, 1234.567],
  ['0,92', 0.92, 0.92, 0.92],
  ['0,925', 0.925, 0.925, 0.925],
  ['0.925', 0.925, 0.925, 0.925],
  ['1,5', 1.5, 1.5, 1.5],
  ['.5', 0.5, 0.5, 0.5],
  ['1.234.567', 1234567, 1234567, 1234567],
  ['12,34,567', 1234567, 1234567, 1234567],
  ['1234.567', 1234.567, 1234.567, 1234.567],
  ['1.234', 1.234, 1234, 'ask'],
  ['1,234', 1234, 1.234, 'ask'],
  ['1.23.4', null, null, null],
  ['1,234,5', null, null, null],
  ['1\n234', null, null, null],
  ['5 6', null, null, null],
  ['9'.repeat(400), null, null, null],
] as const)('%j', (text, dot, comma, ask) => {
  expect([readDecimal(text, 'dot'), readDecimal(text, 'comma'), readDecimal(text, 'ask')]).toEqual([dot, comma, ask])
})
