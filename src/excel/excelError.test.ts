import { expect, test } from 'vitest'
import { ExcelError, excelError, isTooLarge } from './excelError.ts'

/** An error as the library throws it. */
function thrown(code: string): unknown {
  return Object.assign(new Error('Original words'), { code, debugInfo: {} })
}

test.each([
  ['InvalidOperationInCellEditMode', 'Press Enter'],
  ['AccessDenied', 'Unprotect'],
  ['RequestPayloadSizeLimitExceeded', 'Shorten'],
  ['ReadOnly', 'save a copy'],
  ['ItemNotFound', 'Run again'],
  ['ApiNotFound', 'Update Office'],
  ['SomethingNew', 'Try again'],
])('%s is said in words, with what to do', (code, words) => {
  const error = excelError(thrown(code))
  expect(error).toBeInstanceOf(ExcelError)
  expect(error.message).toContain(words)
  expect(error.message).not.toContain('Original')
})

test('an error that is not Excel’s stays as it is', () => {
  const own = new TypeError('A fault of ours')
  expect(excelError(own)).toBe(own)
})

test('what is too large can be tried in smaller parts', () => {
  expect(isTooLarge(thrown('ResponsePayloadSizeLimitExceeded'))).toBe(true)
  expect(isTooLarge(thrown('AccessDenied'))).toBe(false)
})
