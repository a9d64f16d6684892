import { expect, test } from 'vitest'
import { literal } from './literal.ts'
import { reference } from './reference.ts'
import { scaled } from './scaled.ts'

test('what a cell holds can be compared, unless a formula cannot say it', () => {
  expect(literal('Ana "Quick"')).toBe('"Ana ""Quick"""')
  expect(literal(1e-7)).toBe('1E-7')
  expect(literal(null)).toBe('""')
  expect(literal(true)).toBe('TRUE')
  expect(literal({ error: '#N/A' })).toBeNull()
  expect(literal('x'.repeat(256))).toBeNull()
  expect(literal('two\nlines "x"')).toBe('"two"&CHAR(10)&"lines ""x"""')
  expect(literal('a\u0007')).toBeNull()
})

test('a sheet is quoted, since its title may read like a cell', () => {
  expect(reference({ sheet: 'Q1', row: 4, column: 27 })).toBe("'Q1'!$AB$5")
  expect(reference({ sheet: "Ana's", row: 0, column: 0 })).toBe("'Ana''s'!$A$1")
})

test('a scale is written as a person would', () => {
  expect([1, 0.01, 24, 1 / 1440].map(scale => scaled('A1', scale))).toEqual(['A1', 'A1/100', 'A1*24', 'A1/1440'])
})
