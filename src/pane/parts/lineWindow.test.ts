import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineAt, lineStarts } from './lineWindow.ts'

const heights = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 50 })

test('lines follow each other without gaps', () =>
  expect(lineStarts(3, index => [10, 20, 30][index]!)).toEqual([0, 10, 30, 60]))

test('the line at a place is the one that it lies in', () =>
  fc.assert(
    fc.property(heights, fc.nat({ max: 10_000 }), (given, place) => {
      const starts = lineStarts(given.length, index => given[index]!)
      const at = lineAt(starts, place)
      expect(starts[at]).toBeLessThanOrEqual(place)
      expect(at === given.length - 1 || starts[at + 1]! > place).toBe(true)
    }),
  ))

test('a place before all is in the first line, and no lines have a first one', () => {
  expect(lineAt([0, 10, 20], -5)).toBe(0)
  expect(
    lineAt(
      lineStarts(0, () => 1),
      5,
    ),
  ).toBe(0)
})
