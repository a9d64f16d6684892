import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rectangles } from './rectangles.ts'

const keysOf = (rows: readonly (readonly (string | null)[])[]) =>
  rectangles(rows, (row, column) => rows[row]?.[column] ?? undefined)

test('cells of one key that form a block are one rectangle', () => {
  const rows = [
    ['a', 'a', null],
    ['a', 'a', 'b'],
    [null, 'a', 'b'],
  ]
  expect([...keysOf(rows)]).toEqual([
    [
      'a',
      [
        { top: 0, left: 0, bottom: 1, right: 1 },
        { top: 2, left: 1, bottom: 2, right: 1 },
      ],
    ],
    ['b', [{ top: 1, left: 2, bottom: 2, right: 2 }]],
  ])
})

test('every cell with a key lies in exactly one rectangle, and it is one of that key', () => {
  const cell = fc.constantFrom('a', 'b', null)
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), rows => {
      const covered = rows.map(row => row.map((): string[] => []))
      for (const [key, ranges] of keysOf(rows)) {
        for (const { top, left, bottom, right } of ranges) {
          for (let y = top; y <= bottom; y++) for (let x = left; x <= right; x++) covered[y]![x]!.push(key)
        }
      }
      expect(covered).toEqual(rows.map(row => row.map(key => (key === null ? [] : [key]))))
    }),
  )
})
