import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell } from '../../core/cells/cell.ts'
import { csvText } from './csvText.ts'
import { parseCsv } from './parseCsv.ts'

const line = (...cells: readonly Cell[]) => csvText([cells]).slice(1, -2)

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('%j is no formula', text => {
  expect(line(text)).toBe(`'${text}`)
})

test('after a line end a formula could begin as well', () => {
  expect(line('\r=1', '\n=1')).toBe('"\'\r=1","\'\n=1"')
})

test('numbers stay numbers, below zero too, and blanks are blank', () => {
  expect(line(-1.5, 0, 1e21, null, true, { error: '#N/A' })).toBe('-1.5,0,1e+21,,TRUE,#N/A')
})

test('commas, quotes and line breaks stand in quotes', () => {
  expect(line('a,b', 'say "hi"', 'two\nlines', ' plain ')).toBe('"a,b","say ""hi""","two\nlines", plain ')
})

test('rows end with CRLF after a byte order mark', () => {
  expect(csvText([['a'], ['b']])).toBe('\uFEFFa\r\nb\r\n')
})

test('whatever a text is, it is read back, with at most an apostrophe before it, and never as a formula', () => {
  const texts = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }), { minLength: 1 })
  fc.assert(
    fc.property(texts, rows => {
      const read = parseCsv(csvText(rows).slice(1), ',')
      const bare = read.map((row, at) =>
        row.map((text, column) => (text === rows[at]?.[column] ? text : text.replace(/^'/, ''))),
      )
      expect(bare).toEqual(rows)
      for (const text of read.flat()) expect(text).not.toMatch(/^[=+\-@\t\r\n]/)
    }),
  )
})
