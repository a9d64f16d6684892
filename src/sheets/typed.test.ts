import { expect, test } from 'vitest'
import { isRisky, typed } from './typed.ts'

test.each(['=1+1', "'a", '+1', '-1', '@a', '\tx', '\r'])('%j stands behind an apostrophe in any cell', text => {
  expect(typed(text, true)).toBe(`'${text}`)
  expect(typed(text, false)).toBe(`'${text}`)
  expect(isRisky(text)).toBe(true)
})

test.each(['0012', '1/2', 'true', '3 May', '#N/A'])('%j does where the cell has not the text format', text => {
  expect(typed(text, true)).toBe(text)
  expect(typed(text, false)).toBe(`'${text}`)
  expect(isRisky(text)).toBe(true)
})

test('what is no text stays what it is', () => {
  expect([null, 1.5, true, { error: '#N/A' } as const].map(cell => typed(cell, false))).toEqual(['', 1.5, true, '#N/A'])
  expect(isRisky('Meets')).toBe(false)
})
