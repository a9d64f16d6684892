import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dotLevels } from './dotLevels.ts'

test('dots that would touch stand on one another, in whatever order they come', () => {
  expect(dotLevels([0, 5, 10, 30], 10)).toEqual([0, 1, 0, 0])
  expect(dotLevels([30, 10, 5, 0], 10)).toEqual([0, 0, 1, 0])
})

test('no two dots touch', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 40 }), centers => {
      const levels = dotLevels(centers, 24)
      centers.forEach((one, i) => {
        centers.forEach((other, j) => {
          if (i < j && levels[i] === levels[j]) expect(Math.abs(one - other)).toBeGreaterThanOrEqual(24)
        })
      })
    }),
  )
})
