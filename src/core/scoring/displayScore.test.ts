import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandOf, cutScores, defaultScale } from './band.ts'
import { displayScore } from './displayScore.ts'

const shown = (score: number) => displayScore(score, cutScores(defaultScale))

test('a whole number, unless it would stand on the other side of a cut', () => {
  expect(shown(98.86)).toBe('99')
  expect(shown(104.6)).toBe('104.6')
  expect(shown(104.4)).toBe('104')
  expect(shown(104.96)).toBe('104.96')
  expect(shown(105.3)).toBe('105')
  expect(shown(105 - 1e-12)).toBe('105')
  expect(shown(105 - 5e-9)).toBe('104.99999999')
  expect(displayScore(84.6, [84.5])).toBe('85')
  expect(displayScore(84.4, [84.2])).toBe('84.4')
})

test('what is shown lies in the band of the score', () => {
  const near = fc.tuple(fc.constantFrom(60, 85, 105), fc.double({ min: -1, max: 1, noNaN: true }))
  fc.assert(
    fc.property(near, ([cut, distance]) => {
      const score = cut + distance
      expect(bandOf(Number(shown(score)), defaultScale)).toBe(bandOf(score, defaultScale))
    }),
    { numRuns: 1000 },
  )
})
