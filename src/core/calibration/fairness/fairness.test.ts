import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fisherExact, fisherGroups } from '../../statistics/fisherExact.ts'
import { compareGroups } from './compareGroups.ts'
import { impactRatio } from './impactRatio.ts'
import { lowRatioByChance } from './lowRatioByChance.ts'
import { mantelHaenszel } from './mantelHaenszel.ts'
import { leastOfIntersection, pooledGroups } from './pooledGroups.ts'
import { standardizedDifference } from './standardizedDifference.ts'

test('promotions decided from files that differed in a name: 21 of 24 men, 14 of 24 women, exact p .0490', () => {
  // Rosen and Jerdee, Journal of Applied Psychology 59, 1974.
  const { p } = fisherExact([
    [14, 10],
    [21, 3],
  ])
  expect(p).toBeCloseTo(0.049, 4)
  expect(
    fisherGroups([
      [14, 10],
      [21, 3],
    ]),
  ).toBeCloseTo(p, 12)
})

test('green eyes by the color of hair, 592 students: four groups at once', () => {
  // Snee, The American Statistician 28, 1974. R 4.2.2: fisher.test(table, workspace = 2e8) gives .0133642768349.
  const groups = [
    [29, 257],
    [5, 103],
    [14, 57],
    [16, 111],
  ] as const
  expect(fisherGroups(groups)).toBeCloseTo(0.0133642768349, 10)
  expect(fisherGroups([...groups].reverse())).toBeCloseTo(0.0133642768349, 10)
})

test('admissions to six departments: ratio .68 overall, common odds ratio .90 within them', () => {
  // Bickel, Hammel and O'Connell, Science 187, 1975: admitted and rejected men, then women.
  const departments = [
    [512, 313, 89, 19],
    [353, 207, 17, 8],
    [120, 205, 202, 391],
    [138, 279, 131, 244],
    [53, 138, 94, 299],
    [22, 351, 24, 317],
  ]
  const overall = impactRatio({ favorable: 557, n: 1835 }, { favorable: 1198, n: 2691 })!
  expect(overall.ratio).toBeCloseTo(0.68, 2)
  const within = mantelHaenszel(
    departments.map(
      ([a, b, c, d]) =>
        [
          [a!, b!],
          [c!, d!],
        ] as const,
    ),
  )!
  expect(within.ratio).toBeCloseTo(0.9, 2)
  expect(within.p).toBeCloseTo(0.22, 2)
})

test('three of 8 against 16 of 25: a low ratio that one swap turns is too few to tell', () => {
  const impact = impactRatio({ favorable: 3, n: 8 }, { favorable: 16, n: 25 })!
  expect(impact.ratio).toBeCloseTo(0.586, 3)
  expect(impact.flipsWithOneSwap).toBe(true)
  const compared = compareGroups([
    { group: 'a', favorable: 5, n: 12 },
    { group: 'b', favorable: 16, n: 25 },
  ])!
  expect(compared.reference.group).toBe('b')
  expect(compared.groups).toMatchObject([{ group: 'a', finding: 'too few to tell' }])
})

test('a ratio above the limit flips if one outcome fewer puts it below', () => {
  // 9/12 against 14/16 is .857; 8/12 against 15/16 is .711.
  const impact = impactRatio({ favorable: 9, n: 12 }, { favorable: 14, n: 16 })!
  expect(impact.ratio).toBeCloseTo(0.857, 3)
  expect(impact.flipsWithOneSwap).toBe(true)
})

test('a wide gap between large groups is for review, and none where the rates are alike', () => {
  const compared = compareGroups([
    { group: 'a', favorable: 20, n: 80 },
    { group: 'b', favorable: 50, n: 90 },
    { group: 'c', favorable: 48, n: 90 },
  ])!
  expect(compared.groups.map(({ group, finding }) => [group, finding])).toEqual([
    ['a', 'review'],
    ['c', 'none'],
  ])
})

test('no group below 10 is shown, none in which all or nobody had the outcome below 20, and no difference gives one', () => {
  const sizes = fc.record({ n: fc.integer({ min: 0, max: 40 }), share: fc.constantFrom(0, 0.3, 0.5, 1) })
  fc.assert(
    fc.property(fc.array(sizes, { maxLength: 8 }), given => {
      const groups = given.map(({ n, share }, k) => ({ group: String(k), n, favorable: Math.round(n * share) }))
      const { shown, other, safe } = pooledGroups(groups)
      if (!safe) {
        expect(shown).toEqual([])
        return
      }
      const visible = [...shown, ...(other === null ? [] : [other])]
      for (const { n, favorable } of visible) {
        expect(n).toBeGreaterThanOrEqual(favorable === 0 || favorable === n ? 20 : 10)
      }
      // What is visible adds up to everybody, so that a difference of sums is a sum of what is visible.
      const total = (each: readonly { readonly n: number }[]) => each.reduce((sum, { n }) => sum + n, 0)
      expect(total(visible)).toBe(total(groups))
    }),
  )
})

test('groups of 8 with equal rates of one half have a low ratio in 31 % of rounds, of 20 and 40 in 21 %', () => {
  expect(lowRatioByChance(8, 8, 0.5)).toBeCloseTo(0.31, 2)
  expect(lowRatioByChance(20, 40, 0.5)).toBeCloseTo(0.21, 2)
  // Of one person each, the ratio is 0 where only the reference has the outcome.
  expect(lowRatioByChance(1, 1, 0.5)).toBeCloseTo(0.25, 14)
})

test('where a rate or a spread is missing there is no number', () => {
  expect(impactRatio({ favorable: 0, n: 0 }, { favorable: 1, n: 2 })).toBeNull()
  expect(impactRatio({ favorable: 1, n: 4 }, { favorable: 0, n: 5 })).toMatchObject({ ratio: null, low: null })
  expect(impactRatio({ favorable: 4, n: 4 }, { favorable: 5, n: 5 })).toMatchObject({ ratio: 1, z: null, p: null })
  expect(standardizedDifference([1], [2, 3])).toBeNull()
  expect(standardizedDifference([2, 2], [2, 2])).toBeNull()
  expect(mantelHaenszel([])).toBeNull()
  expect(compareGroups([{ group: 'a', favorable: 5, n: 12 }])).toBeNull()
  const two = [
    { group: 'a', favorable: 5, n: 12 },
    { group: 'b', favorable: 9, n: 19 },
  ]
  expect(compareGroups(two)).not.toBeNull()
  expect(compareGroups(two, leastOfIntersection)).toBeNull()
  expect(
    fisherExact([
      [0, 0],
      [3, 2],
    ]),
  ).toMatchObject({ p: 1, low: 0, high: Number.POSITIVE_INFINITY })
})
