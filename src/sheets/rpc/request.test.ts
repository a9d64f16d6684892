import { expect, test } from 'vitest'
import { parseRequest } from './request.ts'

test.each([
  ['no JSON', 'open'],
  ['no object', '"open"'],
  ['an unknown method', '{"method":"constructor"}'],
  ['a position that is none', '{"method":"open","from":-1}'],
  ['what is not asked for', '{"method":"open","from":0,"sheet":"Pay"}'],
  ['too little', '{"method":"reveal","cell":{"sheet":"Team","row":1}}'],
])('%s is no request', (_, json) => expect(parseRequest(json)).toBeNull())

test('a request comes out as it went in', () => {
  const request = { method: 'cells', refs: [{ sheet: '__proto__', row: 1, column: 2 }] }
  expect(parseRequest(JSON.stringify(request))).toEqual(request)
})
