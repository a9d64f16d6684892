import { describe, expect, test } from 'vitest'
import { bandCounts, firstCuts } from './cutPoints.ts'

describe('firstCuts', () => {
  test.each([
    [1, []],
    [2, [85]],
    [3, [60, 105]],
    [4, [60, 85, 105]],
    [5, [60, 75, 90, 105]],
  ])('%i steps have %j', (steps, cuts) => expect(firstCuts(steps)).toEqual(cuts))
})

describe('bandCounts', () => {
  test('a score at a cut lies above it, and so does one that misses it by its last digit', () =>
    expect(bandCounts([59.9, 60, 84.999_999_999_999, 120], [60, 85])).toEqual([1, 1, 2]))

  test('nobody is lost', () => expect(bandCounts([], [60])).toEqual([0, 0]))
})
