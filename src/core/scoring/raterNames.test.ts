import { expect, test } from 'vitest'
import { readingOf } from '../../../test/readingOf.ts'
import { raterNames } from './raterNames.ts'
import type { Subject } from './subject.ts'

type Row = { readonly employeeId: string; readonly rater: string | null }

function selfOf(people: readonly object[], ratings: readonly Row[]): readonly boolean[] {
  const reading = readingOf({ people, ratings })
  const names = raterNames(reading)
  return reading.tables.ratings.map(row => {
    const own = reading.tables.people.find(({ employeeId }) => employeeId === row.employeeId)
    return names.isSelf(row, { person: row.employeeId, manager: own?.manager ?? null } as Subject)
  })
}

const ana = { employeeId: '1', name: 'Ana Diaz', role: 'Support', manager: 'Bo Smith' }

test('who rates under the own name or ID, or as Self, rates themselves', () =>
  expect(
    selfOf(
      [ana],
      ['Diaz, Ana', '1', 'Self', 'Bo Smith', null].map(rater => ({ employeeId: '1', rater })),
    ),
  ).toEqual([true, true, true, false, false]))

test('nobody is their own manager: manager 1 is not person 1', () =>
  expect(selfOf([{ ...ana, manager: '1' }], [{ employeeId: '1', rater: '1' }])).toEqual([false]))

test('where nothing says who raters are, plain numbers that meet now and then are numbers of their own', () => {
  const people = Array.from({ length: 40 }, (_, at) => ({ employeeId: String(at), role: 'All' }))
  const rated = people.map(({ employeeId }, at) => ({ employeeId, rater: String(at % 8 === 3 ? 3 : 5) }))
  expect(selfOf(people, rated).filter(Boolean)).toEqual([])
  const selves = people.map(({ employeeId }) => ({ employeeId, rater: employeeId }))
  expect(selfOf(people, selves).filter(Boolean)).toHaveLength(40)
})

test('rater A is not person a, where letters are all that raters and people are known by', () => {
  const people = [...'abcd'].map(employeeId => ({ employeeId, role: 'All' }))
  const crossed = people.flatMap(({ employeeId }) => ['A', 'B'].map(rater => ({ employeeId, rater })))
  expect(selfOf(people, crossed).filter(Boolean)).toEqual([])
  expect(raterNames(readingOf({ people, ratings: crossed })).keyOf('A')).toBe('A')
  expect(selfOf(people, [...crossed, { employeeId: 'c', rater: 'c' }]).filter(Boolean)).toHaveLength(3)
})

test('spellings of a name that is nobody of People are one rater', () => {
  const { keyOf } = raterNames(readingOf({ people: [], ratings: [{ employeeId: '1', rater: 'Zoë Li' }] }))
  expect([keyOf('ZOE LI'), keyOf('Li, Zoë')]).toEqual(['Zoë Li', 'Zoë Li'])
})
