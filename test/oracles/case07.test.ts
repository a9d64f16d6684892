import { expect, test } from 'vitest'
import { impactRatio } from '../../src/core/calibration/fairness/impactRatio.ts'
import { mantelHaenszel } from '../../src/core/calibration/fairness/mantelHaenszel.ts'
import { standardizedDifference } from '../../src/core/calibration/fairness/standardizedDifference.ts'
import { fisherExact, fisherGroups, type TwoByTwo } from '../../src/core/statistics/fisherExact.ts'
import { describeCase, readCase, readCsvCase } from '../cases.ts'

// Promotions, hiring decisions and admissions of real groups, computed in R 4.2.2.
const folder = '07_adverse_impact'

interface Impact {
  readonly selected: readonly [number, number]
  readonly n: readonly [number, number]
  readonly rate: readonly [number, number]
  readonly impact_ratio: number
  readonly below_four_fifths: boolean
  readonly katz_ci95: readonly [number, number | null]
  readonly walter_ratio_plus_half: number
  readonly walter_ci95: readonly [number, number]
  readonly fisher_p: number
  readonly odds_ratio_cmle: number
  readonly odds_ratio_ci95: readonly [number, number]
  readonly z_pooled: number
  readonly z_p: number
  readonly shortfall_persons: number
  readonly one_swap_ratio: number
  readonly four_fifths_flips_with_one_swap: boolean
}

interface Difference {
  readonly n: readonly number[]
  readonly mean: readonly number[]
  readonly cohen_d: number
  readonly hedges_g: number
  readonly ci95: readonly [number, number]
  readonly welch_t: number
  readonly welch_df: number
  readonly welch_p: number
}

interface Expected {
  readonly ricci_all: Record<string, Impact>
  readonly ricci_captain: Record<string, Impact>
  readonly ricci_lieutenant: Record<string, Impact>
  readonly rosen: Record<string, Impact>
  readonly ucb: {
    readonly marginal_female_vs_male: Impact
    readonly by_dept: readonly (Impact & { readonly dept: string })[]
    readonly mantel_haenszel: {
      readonly common_or_male_vs_female: number
      readonly chisq: number
      readonly p: number
      readonly exact_p: number
      readonly exact_or: number
    }
  }
  readonly edge: { readonly zero_selected_focal: Impact }
  readonly ricci_fisher_2x3_p: number
  readonly ricci_score_B_vs_W: Difference
  readonly ricci_score_H_vs_W: Difference
}

describeCase(folder, () => {
  const expected = JSON.parse(readCase(folder, 'expected.json')) as Expected
  const { ricci_all, ricci_captain, ricci_lieutenant, rosen, ucb, edge } = expected
  const impacts = [
    ...Object.entries({ ricci_all, ricci_captain, ricci_lieutenant, rosen }).flatMap(([set, groups]) =>
      Object.entries(groups).map(([group, impact]) => [`${set} ${group}`, impact] as const),
    ),
    ['all departments', ucb.marginal_female_vs_male] as const,
    ...ucb.by_dept.map(impact => [`department ${impact.dept}`, impact] as const),
    ['nobody selected', edge.zero_selected_focal] as const,
  ]

  test.each(impacts)('%s', (_, target) => {
    const [[a, b], [n, m]] = [target.selected, target.n]
    const found = impactRatio({ favorable: a, n }, { favorable: b, n: m })!
    near(found.rate, target.rate[0], 'rate')
    near(found.referenceRate, target.rate[1], 'reference rate')
    near(found.ratio!, target.impact_ratio, 'ratio')
    expect(found.ratio! < 0.8).toBe(target.below_four_fifths)
    near(found.low!, target.katz_ci95[0], 'low')
    if (target.katz_ci95[1] === null) expect(found.high).toBeNull()
    else near(found.high!, target.katz_ci95[1], 'high')
    near(found.adjustedRatio, target.walter_ratio_plus_half, 'adjusted ratio')
    near(found.adjustedLow, target.walter_ci95[0], 'adjusted low')
    near(found.adjustedHigh, target.walter_ci95[1], 'adjusted high')
    near(found.z!, target.z_pooled, 'z')
    near(found.p!, target.z_p, 'p of z')
    near(found.shortfall, target.shortfall_persons, 'shortfall')
    near(found.oneSwapRatio!, target.one_swap_ratio, 'ratio after one swap')
    expect(found.flipsWithOneSwap).toBe(target.four_fifths_flips_with_one_swap)
    const exact = fisherExact([
      [a, n - a],
      [b, m - b],
    ])
    near(exact.p, target.fisher_p, 'exact p')
    nearRoot(exact.ratio, target.odds_ratio_cmle, 'odds ratio')
    nearRoot(exact.low, target.odds_ratio_ci95[0], 'its low')
    nearRoot(exact.high, target.odds_ratio_ci95[1], 'its high')
  })

  test('three groups at once', () => {
    const rows = readCsvCase(folder, 'ricci.csv')
    const groups = ['B', 'H', 'W'].map(race => {
      const own = rows.filter(row => row.get('Race') === race)
      const passed = own.filter(row => row.get('pass') === '1').length
      return [passed, own.length - passed] as const
    })
    near(fisherGroups(groups)!, expected.ricci_fisher_2x3_p, 'p')
  })

  test.each(['B', 'H'] as const)('scores of %s against W', group => {
    const rows = readCsvCase(folder, 'ricci.csv')
    const scoresOf = (race: string) =>
      rows.filter(row => row.get('Race') === race).map(row => Number(row.get('Combine')))
    const found = standardizedDifference(scoresOf(group), scoresOf('W'))!
    const target = expected[`ricci_score_${group}_vs_W`]
    expect(found.n).toEqual(target.n)
    near(found.means[0], target.mean[0]!, 'mean')
    near(found.means[1], target.mean[1]!, 'mean of the reference')
    near(found.cohenD, target.cohen_d, 'd')
    near(found.hedgesG, target.hedges_g, 'g')
    near(found.low, target.ci95[0], 'low')
    near(found.high, target.ci95[1], 'high')
    near(found.t, target.welch_t, 't')
    near(found.freedom, target.welch_df, 'degrees of freedom')
    near(found.p, target.welch_p, 'p')
  })

  test('departments as strata', () => {
    const rows = readCsvCase(folder, 'ucb.csv')
    const countOf = (admit: string, gender: string, dept: string) =>
      Number(
        rows
          .find(row => row.get('Admit') === admit && row.get('Gender') === gender && row.get('Dept') === dept)!
          .get('Freq'),
      )
    const strata = [...new Set(rows.map(row => row.get('Dept')!))].map(
      (dept): TwoByTwo => [
        [countOf('Admitted', 'Male', dept), countOf('Rejected', 'Male', dept)],
        [countOf('Admitted', 'Female', dept), countOf('Rejected', 'Female', dept)],
      ],
    )
    const found = mantelHaenszel(strata)!
    const target = ucb.mantel_haenszel
    near(found.ratio!, target.common_or_male_vs_female, 'ratio')
    near(found.distance!, target.chisq, 'distance')
    near(found.p!, target.p, 'p')
    near(found.exact.p, target.exact_p, 'exact p')
    nearRoot(found.exact.ratio, target.exact_or, 'exact ratio')
  })
})

function near(actual: number, target: number, what: string, tolerance = 1e-8): void {
  expect(Math.abs(actual - target), `${what}: ${actual} instead of ${target}`).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(target)),
  )
}

/** R seeks odds ratios as roots between 0 and 1, those above 1 by their inverse, to 1e-4. */
function nearRoot(actual: number, target: number, what: string): void {
  const scaled = (ratio: number) => (target > 1 ? 1 / ratio : ratio)
  near(scaled(actual), scaled(target), what, 1e-4)
}
