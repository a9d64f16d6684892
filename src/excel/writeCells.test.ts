import { expect, test } from 'vitest'
import { firstRow } from './writeCells.ts'

test.each([
  ['Team', `#'Team'!C2`],
  ['Q1', `#'Q1'!C2`],
  ['RC', `#'RC'!C2`],
  ['Last year', `#'Last year'!C2`],
  ["Ana's", `#'Ana''s'!C2`],
  ['the "big" one', `#'the ""big"" one'!C2`],
])('a link leads to the sheet %s, whatever else its title could mean', (sheet, place) => {
  const link = { sheet, row: 1, column: 2 }
  expect(firstRow({ rows: [[{ value: 'C2', link }]] })).toEqual([`=HYPERLINK("${place}","C2")`])
})

test('a number stays one in a column of texts', () => {
  const columns = [{ format: 'text' as const }, { format: 'text' as const }]
  expect(firstRow({ columns, rows: [[{ value: 33 }, { value: '0012' }]] })).toEqual([33, '0012'])
})

test('a text that no formula can hold stands without its link', () => {
  const link = { sheet: 'Team', row: 0, column: 0 }
  expect(firstRow({ rows: [[{ value: 'x'.repeat(256), link }]] })).toEqual(['x'.repeat(256)])
})
