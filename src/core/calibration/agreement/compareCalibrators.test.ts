import { expect, test } from 'vitest'
import { compareCalibrators } from './compareCalibrators.ts'

test('few shared people are listed where they differ, without statistics', () => {
  const found = compareCalibrators(
    [
      { person: 'ana', rater: 'mia', step: 3 },
      { person: 'ana', rater: 'tom', step: 1 },
      { person: 'ben', rater: 'mia', step: 2 },
      { person: 'ben', rater: 'tom', step: 2 },
      { person: 'cai', rater: 'mia', step: 0 },
    ],
    5,
  )
  expect(found).toMatchObject({ people: 2, ratedByAll: 2, reliability: null, alpha: null })
  expect(found.pairs).toEqual([
    {
      raters: ['mia', 'tom'],
      agreement: { n: 2, same: 0.5, withinOne: 0.5 },
      kappa: null,
      differences: [{ person: 'ana', steps: [3, 1] }],
    },
  ])
})

test('twelve people rated alike by two and half by a third', () => {
  const people = Array.from({ length: 12 }, (_, k) => ({ person: `p${k}`, step: k % 5 }))
  const found = compareCalibrators(
    [
      ...people.map(each => ({ ...each, rater: 'mia' })),
      ...people.map(each => ({ ...each, rater: 'tom', step: Math.min(4, each.step + (each.person === 'p3' ? 1 : 0)) })),
      ...people.slice(0, 6).map(each => ({ ...each, rater: 'eva' })),
    ],
    5,
  )
  expect(found.pairs.map(({ raters }) => raters.join(' '))).toEqual(['mia tom', 'mia eva', 'tom eva'])
  expect(found.pairs[0]!.kappa!.kappa).toBeGreaterThan(0.9)
  expect(found.pairs[1]!.kappa).toBeNull()
  expect(found.alpha).toBeGreaterThan(0.9)
  expect(found).toMatchObject({ people: 12, ratedByAll: 6, reliability: null })
})

test('twelve people rated by all have a reliability, and nobody shared has nothing', () => {
  const rated = Array.from({ length: 12 }, (_, k) => k).flatMap(k =>
    ['mia', 'tom', 'eva'].map((rater, r) => ({
      person: `p${k}`,
      rater,
      step: (k + (r === 2 && k % 4 === 0 ? 1 : 0)) % 5,
    })),
  )
  expect(compareCalibrators(rated, 5).reliability!.map(({ form }) => form)).toEqual(['ICC(2,1)', 'ICC(2,k)'])
  expect(compareCalibrators([], 5)).toEqual({ people: 0, pairs: [], ratedByAll: 0, reliability: null, alpha: null })
})
