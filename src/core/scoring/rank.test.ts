import { expect, test } from 'vitest'
import { ranks } from './rank.ts'

const inOneGroup = (...scores: (number | null)[]) => ranks(scores.map(score => ({ group: 'Support', score })))

test('ties share the smallest rank and the next rank counts them all', () => {
  expect(inOneGroup(70, 90, 80, 80, 80, 60)).toEqual([5, 1, 2, 2, 2, 6])
})

test('who is not ranked takes no place', () => {
  expect(inOneGroup(null, 90, Number.NaN, 80)).toEqual([null, 1, null, 2])
})

test('each group has its own ranks', () => {
  const people = [
    { group: 'Support', score: 70 },
    { group: '__proto__', score: 60 },
    { group: 'Support', score: 80 },
  ]
  expect(ranks(people)).toEqual([2, 1, 1])
})

test('scores are tied within the tolerance and are not rounded', () => {
  expect(inOneGroup(80, 80 - 1e-10, 80 - 1e-8)).toEqual([1, 1, 3])
})
