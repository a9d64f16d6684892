import { expect, test } from 'vitest'
import { calibrated } from '../../../../test/calibrated.ts'

function agreementOf(pairs: readonly (readonly [number, number])[]) {
  const rows = pairs.flatMap(([ann, bo], at) => [
    [`E${at}`, 'Ann', ann],
    [`E${at}`, 'Bo', bo],
  ])
  return calibrated({ Ratings: [['Employee ID', 'Rater', 'Rating'], ...rows] }).result.calibration!
}

test('of a rater who gives everybody the same, no figure is made: not 0, and not below', () => {
  const { agreement } = agreementOf([1, 2, 3, 4, 5, 3, 3, 2, 4, 3, 2, 5].map(rating => [rating, 3]))
  const beyondChance = agreement.figures.filter(({ form }) => form !== null)
  expect(beyondChance.map(({ form }) => form)).toEqual(['ordinal', 'ICC(2,1)', 'ICC(2,k)', 'quadratic'])
  for (const { value, low, high, note } of beyondChance) {
    expect([value, low, high]).toEqual([null, null, null])
    expect(note).toContain('Not informative')
  }
  expect(agreement.wording!.kind).toBe('too few')
})

test('3.5 and 4.5 are a step apart', () => {
  const { agreement } = agreementOf([1, 2, 3, 4, 3.5, 3, 3.5, 2, 4, 3].map(rating => [rating, rating + 1]))
  const [same, near] = agreement.figures
  expect([same!.value, near!.value]).toEqual([0, 1])
})

test('where all ratings are the same, that is why raters are not compared', () => {
  const { severity } = agreementOf(new Array<readonly [number, number]>(8).fill([3, 3]))
  expect(severity.reason).toContain('All ratings are the same')
})
