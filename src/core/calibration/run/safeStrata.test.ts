import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeStrata } from './safeStrata.ts'

const groups = ['a', 'b']
const people = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { minLength: 1, maxLength: 6 }).map(sizes =>
  sizes.flatMap(([a, b], at) =>
    [...Array<string>(a).fill('a'), ...Array<string>(b).fill('b')].map(group => ({
      group,
      stratum: `s${at}`,
      favorable: false,
      score: null,
    })),
  ),
)

test('what is left out, which follows from the sum of all, is no single stratum and no small group', () =>
  fc.assert(
    fc.property(people, all => {
      const { strata, isSafe } = safeStrata(all, groups, 20)
      const shown = new Set(strata.map(([name]) => name))
      for (const [, own] of strata) expect(countsOf(own).every(count => count >= 20)).toBe(true)
      const left = all.filter(({ stratum }) => !shown.has(stratum))
      if (shown.size === 0 || left.length === 0) return
      expect(isSafe).toBe(false)
      expect(new Set(left.map(({ stratum }) => stratum)).size).toBeGreaterThan(1)
      expect(countsOf(left).every(count => count >= 20)).toBe(true)
    }),
  ))

function countsOf(own: readonly { readonly group: string }[]): readonly number[] {
  return groups.map(group => own.filter(each => each.group === group).length)
}
