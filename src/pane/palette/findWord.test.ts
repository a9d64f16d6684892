import { describe, expect, test } from 'vitest'
import { findWord } from './findWord.ts'

describe('findWord', () => {
  test.each([
    ['compute scores', 'sco', { from: 8, to: 11, cost: 0 }],
    ['compute scores', 'ute', { from: 4, to: 7, cost: 1 }],
    ['a stable table', 'table', { from: 9, to: 14, cost: 0 }],
  ])('%s has %s: the start of a word comes first', (text, word, found) => expect(findWord(text, word)).toEqual(found))

  test.each([
    ['swapped', 'tabels'],
    ['wrong', 'tablas'],
    ['missing', 'tabes'],
    ['doubled', 'tabbles'],
  ])('one letter may be %s', (_, word) => {
    expect(findWord('add empty tables', word)).toMatchObject({ from: 10, cost: 2 })
  })

  test.each(['tobals', 'ables ', 'taxi', 'tbl'])('not more: %s', word =>
    expect(findWord('add empty tables', word)).toBe(null),
  )

  test('no place lies outside the text', () =>
    expect(findWord('to undo', 'undoo')).toEqual({ from: 3, to: 7, cost: 2 }))
})
