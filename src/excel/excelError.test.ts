import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../test/sourceFiles.ts'
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

/** Every code that the library knows, by its types. */
const types = readFileSync(join(root, 'node_modules/@types/office-js/index.d.ts'), 'utf8')
const listed =
  /enum ErrorCodes \{(.*?)\n {4}\}/s.exec(types.slice(types.indexOf('declare namespace Excel {')))?.[1] ?? ''
const codes = [...listed.matchAll(/= "(\w+)"/g)].map(match => match[1]!)

test('every error of Excel is one or more plain sentences, the last of which says what to do', () => {
  expect(codes.length).toBeGreaterThan(30)
  const said = codes.map(code => excelError(thrown(code)).message)
  const next = /\b(Press|Choose|Shorten|Wait|Run again|Update|Undo|Go back|Try again)\b[\s\S]*\.$/
  expect(said.filter(text => !next.test(text))).toEqual([])
})

test('an error that is not Excel’s stays as it is', () => {
  const own = new TypeError('A fault of ours')
  expect(excelError(own)).toBe(own)
})

test('what is too large can be tried in smaller parts', () => {
  expect(isTooLarge(thrown('ResponsePayloadSizeLimitExceeded'))).toBe(true)
  expect(isTooLarge(thrown('AccessDenied'))).toBe(false)
})
