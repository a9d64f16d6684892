import { expect, test } from 'vitest'
import { UnusableFile } from '../../files/unusableFile.ts'
import { failure } from './failure.ts'
import { UsageError } from './usageError.ts'

test('what the user can change is said as it is', () => {
  expect(failure(new UsageError('Which workbook?'), true)).toEqual({ message: 'Which workbook?', code: 2 })
  expect(failure(new UnusableFile('a.csv is empty.'), true)).toEqual({ message: 'a.csv is empty.', code: 2 })
})

test('anything else is a fault of ours, with a trace only where it is asked for', () => {
  const { message, code } = failure(new TypeError('x is undefined'), false)
  expect({ code, lines: message.split('\n').length }).toEqual({ code: 3, lines: 1 })
  expect(message).toContain('fault in Throughline, not in your workbook: TypeError: x is undefined')
  expect(failure(new TypeError('x is undefined'), true).message).toContain('failure.test.ts')
})
