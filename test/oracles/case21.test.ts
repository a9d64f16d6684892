import { expect, test } from 'vitest'
import { benjaminiHochberg } from '../../src/core/statistics/benjaminiHochberg.ts'
import { correlationP, pearson } from '../../src/core/statistics/pearson.ts'
import { spearman } from '../../src/core/statistics/spearman.ts'
import { describeCase, readCase, readCsvCase } from '../cases.ts'
import { expectClose } from '../closeTo.ts'

// Answers of 30 departments of a financial organization (Chatterjee and Price), correlated in R 4.2.2.
const folder = '21_attitude_association'

interface Association {
  readonly pearson: { readonly r: number; readonly p: number }
  readonly spearman: {
    readonly rho: number
    readonly p_t: number
    readonly ci95_bonett_wright: readonly [number, number]
  }
}

describeCase(folder, () => {
  const expected = JSON.parse(readCase(folder, 'expected.json')) as {
    readonly attitude: Record<string, Association>
    readonly attitude_bh_spearman: Record<string, number>
  }
  const rows = readCsvCase(folder, 'attitude.csv')
  const column = (name: string) => rows.map(row => Number(row.get(name)))

  test.each(Object.entries(expected.attitude))('%s', (name, target) => {
    const r = pearson(column('rating'), column(name))!
    expectClose(r, target.pearson.r, 'r')
    expectClose(correlationP(r, rows.length - 2), target.pearson.p, 'p')
    const ranked = spearman(column('rating'), column(name))!
    expectClose(ranked.rho, target.spearman.rho, 'rho')
    expectClose(ranked.p, target.spearman.p_t, 'p of rho')
    expectClose(ranked.low, target.spearman.ci95_bonett_wright[0], 'low')
    expectClose(ranked.high, target.spearman.ci95_bonett_wright[1], 'high')
  })

  test('adjusted for their number', () => {
    const names = Object.keys(expected.attitude)
    const adjusted = benjaminiHochberg(names.map(name => expected.attitude[name]!.spearman.p_t))
    expect(names).not.toHaveLength(0)
    names.forEach((name, k) => {
      expectClose(adjusted[k], expected.attitude_bh_spearman[name]!, name)
    })
  })
})
