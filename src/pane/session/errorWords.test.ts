import { expect, test } from 'vitest'
import { errorWords } from './errorWords.ts'

test('the words of a host are passed on', () => {
  expect(errorWords(new Error('The file is open elsewhere. Close it there.'))).toBe(
    'The file is open elsewhere. Close it there.',
  )
})

test.each([new TypeError('x is not a function'), 'oops', null, new RangeError('stack')])(
  '%s is a fault of ours',
  error => {
    expect(errorWords(error)).toMatch(/^This is a fault in Throughline, not in your workbook: .+ Please report it/)
  },
)
