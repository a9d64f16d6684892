import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayScore } from '../scoring/displayScore.ts'
import { sum } from '../statistics/sum.ts'
import { shownParts } from './shownParts.ts'

test.each([
  // Rounded by themselves they would be 33.3 each, and 0.1 short.
  { parts: [100 / 3, 100 / 3, 100 / 3], shown: '100', expected: ['33.4', '33.3', '33.3'], total: '100.0' },
  { parts: [25.04, 25.04, 25.04, 25.04], shown: '100', expected: ['25.1', '25.1', '25.0', '25.0'], total: '100.2' },
  // The one that lost most of itself gets what is missing, not the first.
  { parts: [10.01, 10.09, 79.9], shown: '100', expected: ['10.0', '10.1', '79.9'], total: '100.0' },
  // 92.5 would be read as 93.
  { parts: [50.23, 42.23], shown: '92', expected: ['50.23', '42.23'], total: '92.46' },
  { parts: [104.6], shown: '104.6', expected: ['104.6'], total: '104.6' },
  { parts: [0, 84.97], shown: '84.97', expected: ['0.00', '84.97'], total: '84.97' },
])('$parts adds up to $total', ({ parts, shown, expected, total }) => {
  expect(shownParts(parts, sum(parts), shown)).toEqual({ parts: expected, total })
})

test('what is shown adds up, rounds to the score that is shown, and is near what it stands for', () => {
  const points = fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(points, parts => {
      const total = sum(parts)
      const shown = displayScore(total, [60, 85, 105])
      const { parts: texts, total: text } = shownParts(parts, total, shown)
      const decimals = text.split('.')[1]!.length
      const scale = Number(`1e${decimals}`)
      const units = (each: string) => Math.round(Number(each) * scale)
      expect(texts.map(units).reduce((one, other) => one + other, 0)).toBe(units(text))
      expect(texts.every(each => each.split('.')[1]!.length === decimals)).toBe(true)
      for (const [at, part] of parts.entries()) expect(Math.abs(Number(texts[at]) - part)).toBeLessThan(1.001 / scale)
      if (decimals < 6) expect(Number(text).toFixed(shown.split('.')[1]?.length ?? 0)).toBe(shown)
    }),
  )
})
