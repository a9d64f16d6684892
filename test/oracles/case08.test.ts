import { expect, test } from 'vitest'
import { distributionShift } from '../../src/core/calibration/distribution/distributionShift.ts'
import { modalShare } from '../../src/core/calibration/distribution/modalShare.ts'
import { multinomialTest } from '../../src/core/calibration/distribution/multinomialTest.ts'
import { ratingTableTest } from '../../src/core/calibration/distribution/ratingTableTest.ts'
import { benjaminiHochberg } from '../../src/core/statistics/benjaminiHochberg.ts'
import { binomialFrom } from '../../src/core/statistics/binomial.ts'
import { chiSquareAbove } from '../../src/core/statistics/chiSquareAbove.ts'
import { randomSource } from '../../src/core/statistics/randomSource.ts'
import { describeCase, readCase, readCsvCase } from '../cases.ts'

// Ratings of 115 interviewers on five steps, against the shares of all of them and against a guideline; R 4.2.2.
const folder = '08_distribution'

interface Exact {
  readonly counts: readonly number[]
  readonly chisq: number
  readonly p_exact_by_chisq: number
  readonly p_exact_by_probability: number
  readonly p_asymptotic: number
  readonly wasserstein_steps: number
  readonly mean_shift: number
  readonly sd_ratio: number
}

interface Contingency {
  readonly managers: number
  readonly chisq: number
  readonly df: number
  readonly p_asymptotic: number
}

interface Expected {
  readonly pool: readonly number[]
  readonly guideline: readonly number[]
  readonly exact_vs_pool: Record<string, Exact>
  readonly exact_vs_guideline: Record<string, Exact>
  readonly bh_adjusted_vs_pool: Record<string, number>
  readonly contingency_small: Contingency & {
    readonly p_mc_B100000: number
    readonly mc_se: number
    readonly min_expected: number
    readonly cramers_v: number
  }
  readonly contingency_all_n_ge_5: Contingency
  readonly central_tendency_binomial_vs_pool: Record<
    string,
    { readonly n: number; readonly n_mid: number; readonly p_upper: number }
  >
}

describeCase(folder, () => {
  const expected = JSON.parse(readCase(folder, 'expected.json')) as Expected
  const random = randomSource(1)

  test.each(['pool', 'guideline'] as const)('exact tests against the %s', name => {
    const shares = expected[name]
    const cases = Object.values(expected[`exact_vs_${name}`])
    expect(cases).not.toHaveLength(0)
    for (const each of cases) {
      const { distance, p, exact } = multinomialTest(each.counts, shares, random)
      const shift = distributionShift(each.counts, shares)!
      const what = each.counts.join(' ')
      expect(exact, what).toBe(true)
      near(distance, each.chisq, 1e-10, what)
      near(p, each.p_exact_by_chisq, 1e-10, what)
      near(multinomialTest(each.counts, shares, random, 'probability').p, each.p_exact_by_probability, 1e-10, what)
      near(chiSquareAbove(distance, shares.length - 1), each.p_asymptotic, 1e-10, what)
      near(shift.steps, each.wasserstein_steps, 1e-10, what)
      near(shift.meanShift, each.mean_shift, 1e-10, what)
      near(shift.deviationRatio!, each.sd_ratio, 1e-10, what)
    }
  })

  test('adjusted for the number of managers', () => {
    const names = Object.keys(expected.bh_adjusted_vs_pool)
    const adjusted = benjaminiHochberg(names.map(name => expected.exact_vs_pool[name]!.p_exact_by_chisq))
    names.forEach((name, k) => {
      near(adjusted[k]!, expected.bh_adjusted_vs_pool[name]!, 1e-10, name)
    })
  })

  test('ratings on the middle step against the share of all', () => {
    for (const { n, n_mid, p_upper } of Object.values(expected.central_tendency_binomial_vs_pool)) {
      near(binomialFrom(n_mid, n, expected.pool[2]!), p_upper, 1e-10, `${n_mid} of ${n}`)
    }
    expect(modalShare([1, 1, 5, 2, 2], expected.pool)).toMatchObject({ step: 2, count: 5, n: 11 })
  })

  test('managers by ratings, small: permutations within four standard errors', () => {
    const target = expected.contingency_small
    const table = tableOf(readCsvCase('03_nested_interviewers', 'input_small.csv'))
    const found = ratingTableTest(table, random)!
    expect([table.length, found.freedom, found.permuted]).toEqual([target.managers, target.df, true])
    near(found.distance, target.chisq, 1e-9, 'distance')
    near(found.leastExpected, target.min_expected, 1e-10, 'least expected')
    near(found.cramersV, target.cramers_v, 1e-10, 'V')
    near(chiSquareAbove(found.distance, found.freedom), target.p_asymptotic, 1e-10, 'p')
    const error = Math.sqrt((target.p_mc_B100000 * (1 - target.p_mc_B100000)) / 9_999 + target.mc_se * target.mc_se)
    near(found.p, target.p_mc_B100000, 4 * error, 'p of permutations')
  })

  test('managers by ratings, all with five ratings or more', () => {
    const target = expected.contingency_all_n_ge_5
    const rows = readCsvCase(folder, 'counts.csv').map(row =>
      ['r1', 'r2', 'r3', 'r4', 'r5'].map(step => Number(row.get(step))),
    )
    const table = rows.filter(row => row.reduce((sum, count) => sum + count, 0) >= 5)
    const found = ratingTableTest(table, random, 9)!
    expect([table.length, found.freedom]).toEqual([target.managers, target.df])
    near(found.distance, target.chisq, 1e-9, 'distance')
    expect(Math.abs(chiSquareAbove(found.distance, found.freedom) / target.p_asymptotic - 1)).toBeLessThan(1e-8)
  })
})

function tableOf(rows: readonly ReadonlyMap<string, string>[]): readonly (readonly number[])[] {
  const table = new Map<string, number[]>()
  for (const row of rows) {
    const counts = table.get(row.get('manager')!) ?? [0, 0, 0, 0, 0]
    counts[Number(row.get('rating')) - 1]! += 1
    table.set(row.get('manager')!, counts)
  }
  return [...table.values()]
}

function near(actual: number, target: number, tolerance: number, what: string): void {
  expect(Math.abs(actual - target), `${what}: ${actual} instead of ${target}`).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(target)),
  )
}
