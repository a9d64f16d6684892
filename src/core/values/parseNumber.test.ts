import { describe, expect, it } from 'vitest'
import type { Cell } from '../cells/cell.ts'
import type { NumberConvention } from './numberConvention.ts'
import { parseNumber } from './parseNumber.ts'

const plain: NumberConvention = { decimal: 'dot', percent: 'none', unit: null }

it.each([
  [95, 95],
  [0, 0],
  ['95 ', 95],
  ["'95", 95],
  ['(12)', -12],
  ['(12%)', -0.12],
  ['12-', -12],
  ['−5', -5],
  ['–5', -5],
  ['+5', 5],
  ['12k', 12000],
  ['12 K', 12000],
  ['1.2M', 1200000],
  ['1.2 Mio.', 1200000],
  ['3bn', 3e9],
  ['1e3', 1000],
  ['3e-1', 0.3],
  ['▲ 5', 5],
  ['▼ 3', 3],
  ['⬆️5', 5],
  ['🔻 3', 3],
  ['5 ↑', 5],
  ['5 days', 5],
  ['5 pts', 5],
  ['$12', 12],
  ['-$12', -12],
  ['€ 3,50', 3.5],
  ['12 EUR', 12],
  ['CHF 12', 12],
  ['$12k', 12000],
  ['92%', 0.92],
  ['92 percent', 0.92],
])('%j is %d', (cell, value) => {
  expect(parseNumber(cell, plain)).toMatchObject({ state: 'value', value })
})

describe('what is not a number', () => {
  it.each<[Cell, string]>([
    [true, 'not-a-number'],
    [false, 'not-a-number'],
    [{ error: '#DIV/0!' }, 'error-cell'],
    ['good', 'not-a-number'],
    ['4/5', 'not-a-number'],
    ['1→234', 'not-a-number'],
    ['5\n6', 'not-a-number'],
    ['5 widgets', 'not-a-number'],
    ['Jan 25', 'not-a-number'],
    ['12m', 'ambiguous-unit'],
    ['(-5)', 'not-a-number'],
    ['1e999', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    [Number.NaN, 'not-a-number'],
    ['▲', 'not-a-number'],
    ['__proto__', 'not-a-number'],
    [' '.repeat(30000).concat('x'), 'not-a-number'],
    [`5${' '.repeat(30000)}x`, 'not-a-number'],
  ])('%.40j', (cell, rule) => {
    expect(parseNumber(cell, plain)).toMatchObject({ state: 'invalid', rule })
  })
})

it('says what was done to a text', () => {
  expect(parseNumber('95 ', plain)).toEqual({ state: 'value', value: 95, coerced: '"95" is text, read as 95' })
  expect(parseNumber('▼ 3', plain)).toEqual({
    state: 'value',
    value: 3,
    coerced: '"▼ 3" is text, read as 3: the arrow is taken as decoration, not as a sign',
  })
})

it('quotes what it cannot read, cut to 40 characters', () => {
  expect(parseNumber('x'.repeat(60), plain)).toMatchObject({
    message: `"${'x'.repeat(39)}…" is not a number: write a number, or leave the cell blank.`,
  })
})

it('keeps a true zero apart from a blank', () => {
  expect(parseNumber('0', plain)).toMatchObject({ state: 'value', value: 0 })
  expect(parseNumber('', plain)).toEqual({ state: 'missing' })
})
