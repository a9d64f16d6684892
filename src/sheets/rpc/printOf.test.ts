import { expect, test } from 'vitest'
import type { Cell } from '../../core/cells/cell.ts'
import { printOf } from './printOf.ts'

const rows: readonly (readonly Cell[])[] = [
  ['Ana', 0.9, null],
  ['Ben', { error: '#N/A' }, true],
]

test.each<[string, readonly (readonly Cell[])[]]>([
  ['a number', [['Ana', 0.8, null], rows[1]!]],
  ['a text for its number', [['Ana', '0.9', null], rows[1]!]],
  ['a text for its error', [rows[0]!, ['Ben', '#N/A', true]]],
  ['a truth value', [rows[0]!, ['Ben', { error: '#N/A' }, false]]],
  ['the order of rows', [rows[1]!, rows[0]!]],
  [
    'where a row ends',
    [
      ['Ana', 0.9],
      [null, ...rows[1]!],
    ],
  ],
])('the print differs with %s', (_, changed) => {
  expect(printOf(changed)).not.toBe(printOf(rows))
})

test('the print is of the formats, too, and the same for the same', () => {
  expect(printOf(rows.map(row => [...row]))).toBe(printOf(rows))
  expect(printOf(rows, ['general', 'percent', 'general'])).not.toBe(printOf(rows, ['general', 'general', 'general']))
})
