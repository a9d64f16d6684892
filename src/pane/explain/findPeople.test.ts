import { expect, test } from 'vitest'
import { findPeople } from './findPeople.ts'

const people = [
  { person: '1001', name: 'José Luis García', roles: ['Support Engineer'], rows: [0] },
  { person: '1002', name: 'Ana Costa', roles: ['Support Engineer', 'Team Lead'], rows: [1, 2] },
  { person: '1003', name: 'Игорь Петров', roles: ['Sales'], rows: [3] },
  { person: '1004', name: 'Diana Bell', roles: ['Sales Manager'], rows: [4] },
  { person: '1005', name: 'Kim', roles: ['Manager'], rows: [6] },
  { person: '__proto__', name: '__proto__', roles: ['(.*'], rows: [5] },
]
const ids = (typed: string) => findPeople(people, typed).map(({ person }) => person)

test.each([
  ['', ['1001', '1002', '1003', '1004', '1005', '__proto__']],
  ['jose', ['1001']],
  ['GARCÍA jo', ['1001']],
  ['ana', ['1002', '1004']],
  ['lead', ['1002']],
  ['петров', ['1003']],
  ['100', ['1001', '1002', '1003', '1004', '1005']],
  ['man', ['1004', '1005']],
  ['sales an', ['1004']],
  ['bell', ['1004']],
  ['(.*', ['__proto__']],
  ['nobody', []],
])('%j', (typed, expected) => {
  expect(ids(typed)).toEqual(expected)
})
