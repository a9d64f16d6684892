import { expect, test } from 'vitest'
import type { DistributionRow } from '../../src/core/commands/calibrationRows.ts'
import { calibrated, sheetOf } from '../calibrated.ts'
import { describeCase, readCase, readCsvCase } from '../cases.ts'

// The distributions of 115 interviewers' ratings as rows of the sheet Distribution, against all ratings and a guideline.
const folder = '08_distribution'

interface Exact {
  readonly n: number
  readonly counts: readonly number[]
  readonly p_exact_by_chisq: number
  readonly wasserstein_steps: number
  readonly mean_shift: number
}

interface Expected {
  readonly pool: readonly number[]
  readonly guideline: readonly number[]
  readonly exact_vs_pool: Record<string, Exact>
  readonly exact_vs_guideline: Record<string, Exact>
  readonly contingency_small: {
    readonly chisq: number
    readonly df: number
    readonly p_mc_B100000: number
    readonly cramers_v: number
  }
}

describeCase(folder, () => {
  const expected = JSON.parse(readCase(folder, 'expected.json')) as Expected
  const columns = { 'Employee ID': 'person', Rater: 'manager', Rating: 'rating' }
  const Ratings = sheetOf(readCsvCase('03_nested_interviewers', 'input.csv'), columns)
  const Scale = [
    ['Rating', 'Label', 'Guideline'],
    ...expected.guideline.map((share, at) => [at + 1, `Level ${at + 1}`, share]),
  ]

  test.each([
    ['pool', { Ratings }],
    ['guideline', { Ratings, Scale }],
  ] as const)('against the %s', (name, sheets) => {
    const { json, result } = calibrated(sheets)
    const targets = Object.entries(expected[`exact_vs_${name}`])
    const [set] = result.calibration!.distribution
    expect(set).toMatchObject({ n: 1790, basis: name === 'pool' ? 'everybody' : 'guideline' })
    set!.shares.forEach((share, at) => {
      near(share, expected[name][at]!, 'share')
    })
    const rows = new Map(json.sheets.distribution!.map(row => [row.group, row]))
    const shifts = new Map(set!.groups.map(group => [group.key, group.meanShift]))
    for (const [rater, target] of targets) {
      const row = rows.get(rater)!
      expect([row.kind, row.n, ...countsOf(row)]).toEqual(['manager', target.n, ...target.counts])
      near(row.p!, target.p_exact_by_chisq, `p of ${rater}`)
      near(row.steps!, target.wasserstein_steps, `steps of ${rater}`)
      near(shifts.get(rater)!, target.mean_shift, `shift of ${rater}`)
      if (target.n < 10) expect(row.finding).toBe('too few')
    }
  })

  test('managers by ratings, by permutation', () => {
    const { contingency_small: target } = expected
    const rows = sheetOf(readCsvCase('03_nested_interviewers', 'input_small.csv'), columns)
    const found = calibrated({ Ratings: rows }).result.calibration!.distribution[0]!.managers!
    near(found.distance, target.chisq, 'distance')
    near(found.cramersV, target.cramers_v, 'V')
    expect(found.freedom).toBe(target.df)
    const error = Math.sqrt((target.p_mc_B100000 * (1 - target.p_mc_B100000)) / 9_999)
    expect(Math.abs(found.p - target.p_mc_B100000)).toBeLessThan(4.3 * error)
  })
})

function countsOf(row: DistributionRow): readonly (number | null)[] {
  return [1, 2, 3, 4, 5].map(step => row[`count_${step}`]!)
}

function near(actual: number, target: number, what: string, tolerance = 1e-10): void {
  expect(Math.abs(actual - target), `${what}: ${actual} instead of ${target}`).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(target)),
  )
}
