import { expect, test } from 'vitest'
import type { OwnCell } from '../../../core/hosting/ownSheet.ts'
import { rowHeight } from './rowHeight.ts'

const columns = [{ width: 10 }, { width: 20 }, {}, { width: 5, hidden: true }]
const wrapped = (value: OwnCell['value']): OwnCell => ({ value: value ?? null, look: 'wrap' })

test.each([
  ['one line', [wrapped('short text')], null],
  ['words that do not fit go to the next line', [wrapped('some words that wrap')], 30],
  ['a word longer than the line is broken', [wrapped('x'.repeat(36))], 60],
  ['lines that are broken by hand', [wrapped('a\nb\nc')], 45],
  ['the tallest cell counts', [wrapped('a b'), wrapped(Array(9).fill('five!').join(' '))], 45],
  ['a cell that does not wrap', [{ value: 'some words that overflow' }], null],
  ['a column without a width', [null, null, wrapped('some words that overflow')], null],
  ['a column that is folded', [null, null, null, wrapped('some words that wrap')], null],
  ['no text', [wrapped(12), null], null],
  ['no row is taller than Excel allows', [wrapped('word '.repeat(900))], 409],
])('%s', (_, cells, height) => {
  expect(rowHeight(cells, columns)).toBe(height)
})
