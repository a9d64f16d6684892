import { expect, test } from 'vitest'
import { wrap } from './wrap.ts'

test('breaks at spaces and indents what follows', () => {
  expect(wrap('one two three four', 9)).toEqual(['one two', '  three', '  four'])
})

test('a line that fits and a word that never will stay whole', () => {
  expect(wrap('one two', 7)).toEqual(['one two'])
  expect(wrap('incomprehensible', 5)).toEqual(['incomprehensible'])
  expect(wrap('', 5)).toEqual([''])
})
