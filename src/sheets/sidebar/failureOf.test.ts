import { expect, test } from 'vitest'
import { failureOf } from './failureOf.ts'
import { words } from './words.ts'

test.each([
  [new Error('PERMISSION_DENIED'), words.otherAccount, false],
  [new Error('We are sorry. PERMISSION_DENIED: the caller'), words.otherAccount, false],
  [new Error('Authorization is required to perform that action.'), words.notAllowed, false],
  ['Authorisation is required to perform that action.', words.notAllowed, false],
  [new Error('Exceeded maximum execution time'), words.tooLong, false],
  [new Error('NetworkError: Connection failure due to HTTP 0'), words.lost, true],
  [new Error('Es ist ein Serverfehler aufgetreten.'), words.lost, true],
  [undefined, words.lost, true],
])('%s is told in words of ours', (said, message, again) => {
  const failure = failureOf(said)
  expect({ message: failure.message, again: failure.again }).toEqual({ message, again })
})
