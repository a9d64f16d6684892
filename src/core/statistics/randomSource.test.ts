import { expect, test } from 'vitest'
import { chiSquareAbove } from './chiSquareAbove.ts'
import { randomBelow } from './randomBelow.ts'
import { fromState, randomSource } from './randomSource.ts'
import { shuffled } from './shuffled.ts'

test('the first numbers of the reference implementation from the state 1, 2, 3, 4', () => {
  const random = fromState([1, 2, 3, 4])
  const first = Array.from({ length: 10 }, () => random())
  expect(first).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ])
})

test('a seed repeats its numbers, and its neighbor has others', () => {
  const draw = (seed: number) => Array.from({ length: 5 }, randomSource(seed))
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
})

test('all 24 orders of four values are equally likely', () => {
  const random = randomSource(20251121)
  const counts = new Map<string, number>()
  for (let round = 0; round < 24_000; round++) {
    const order = shuffled(['a', 'b', 'c', 'd'], random).join('')
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  const distance = [...counts.values()].reduce((sum, count) => sum + (count - 1000) * (count - 1000), 0) / 1000
  expect(counts.size).toBe(24)
  expect(chiSquareAbove(distance, 23)).toBeGreaterThan(0.001)
})

test('numbers below a limit draw the incomplete last round again', () => {
  const given = [4294967295, 4294967294, 5]
  expect(randomBelow(() => given.shift()!, 3)).toBe(2)
  expect(given).toEqual([5].slice(0, given.length))
})
