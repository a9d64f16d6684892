import { expect, test } from 'vitest'
import { calibrated, cellOf, type DrawnSheets } from '../calibrated.ts'
import { describeCase, readCase, readCsvCase } from '../cases.ts'

// Promotions, hiring decisions and admissions as workbooks: an outcome is a rating of 1, groups are columns of People.
const folder = '07_adverse_impact'

interface Impact {
  readonly selected: readonly [number, number]
  readonly n: readonly [number, number]
  readonly impact_ratio: number
  readonly katz_ci95: readonly [number, number]
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
  readonly hedges_g: number
  readonly ci95: readonly [number, number]
  readonly welch_t: number
  readonly welch_p: number
}

interface Expected {
  readonly ricci_all: Record<'B' | 'H', Impact>
  readonly ricci_captain: Record<'B' | 'H', Impact>
  readonly ricci_lieutenant: Record<'B' | 'H', Impact>
  readonly ricci_fisher_2x3_p: number
  readonly ricci_score_B_vs_W: Difference
  readonly ricci_score_H_vs_W: Difference
  readonly rosen: Record<string, Impact>
  readonly ucb: {
    readonly marginal_female_vs_male: Impact
    readonly by_dept: readonly (Impact & { readonly dept: string })[]
    readonly mantel_haenszel: Record<'common_or_male_vs_female' | 'chisq' | 'p' | 'exact_p' | 'exact_or', number>
  }
}

describeCase(folder, () => {
  const expected = JSON.parse(readCase(folder, 'expected.json')) as Expected
  const ricci = readCsvCase(folder, 'ricci.csv')
  const race = { column: 'Race', role: 'Position', score: 'Combine' }

  test('promotions, all positions together and their scores', () => {
    const { groups, together, figures } = fairnessOf(ricci, race, { 'fairness.groups': 'Group' })
    for (const group of ['B', 'H'] as const) {
      expectImpact(groups.get(group), figures.get(group), expected.ricci_all[group])
      const target = expected[`ricci_score_${group}_vs_W`]
      const { scores } = groups.get(group)!
      near(scores!.hedgesG, target.hedges_g, 'g')
      near(scores!.low, target.ci95[0], 'low')
      near(scores!.high, target.ci95[1], 'high')
      near(scores!.t, target.welch_t, 't')
      near(scores!.p, target.welch_p, 'p')
    }
    near(together!, expected.ricci_fisher_2x3_p, 'three groups at once')
  })

  test('one position alone: eight captains are too few to tell, and are not shown unless asked for', () => {
    const captains = ricci.filter(row => row.get('Position') === 'Captain')
    const set = { 'fairness.groups': 'Group' }
    const { result } = calibrated(workbook(captains, race), { ...set, 'fairness.favorable': '1' })
    expect(result.calibration!.fairness!.figures).toEqual([])
    const { groups, figures } = fairnessOf(captains, race, { ...set, 'fairness.n': '8' })
    expect(figures.get('B')).toMatchObject({ finding: 'too few to tell', oneSwap: true })
    expect(figures.get('B')!.wording!.text).toContain('too few people to tell')
    for (const group of ['B', 'H'] as const)
      expectImpact(groups.get(group), figures.get(group), expected.ricci_captain[group])
  })

  test('the other position alone', () => {
    const lieutenants = ricci.filter(row => row.get('Position') === 'Lieutenant')
    const { groups, figures } = fairnessOf(lieutenants, race, { 'fairness.groups': 'Group' })
    for (const group of ['B', 'H'] as const)
      expectImpact(groups.get(group), figures.get(group), expected.ricci_lieutenant[group])
  })

  test('decisions about the same file under two names', () => {
    const rows = readCsvCase(folder, 'rosen.csv').map(
      row => new Map([...row, ['pass', row.get('decision') === 'promoted' ? '1' : '0']]),
    )
    const { groups, figures } = fairnessOf(
      rows,
      { column: 'sex', role: null, score: null },
      { 'fairness.groups': 'Group' },
    )
    for (const [group, target] of Object.entries(expected.rosen))
      expectImpact(groups.get(group), figures.get(group), target)
  })

  test('admissions, within departments and over them', () => {
    const rows = readCsvCase(folder, 'ucb.csv').flatMap(row => {
      const person = new Map([...row, ['pass', row.get('Admit') === 'Admitted' ? '1' : '0']])
      return Array.from({ length: Number(row.get('Freq')) }, () => person)
    })
    const columns = { column: 'Gender', role: 'Dept', score: null }
    const { result, json } = calibrated(workbook(rows, columns), {
      'fairness.groups': 'Group',
      'fairness.favorable': '1',
    })
    const [whole, ...departments] = json.statistics!.fairness
    const { figures } = result.calibration!.fairness!
    const figureOf = (stratum: string | null) =>
      figures.find(each => each.stratum === stratum && each.finding !== 'reference')
    expectImpact(whole!.groups[0], figureOf(null), expected.ucb.marginal_female_vs_male)
    const { mantel_haenszel: common } = expected.ucb
    const { ofReference } = whole!.groups[0]!.strata!
    near(ofReference.ratio!, common.common_or_male_vs_female, 'common odds ratio')
    near(ofReference.distance!, common.chisq, 'distance')
    near(ofReference.p!, common.p, 'p')
    near(ofReference.exact.p, common.exact_p, 'exact p')
    near(ofReference.exact.ratio!, common.exact_or, 'exact odds ratio', 1e-4)
    expect(departments.map(({ stratum }) => stratum)).toEqual(expected.ucb.by_dept.map(({ dept }) => dept))
    for (const target of expected.ucb.by_dept) {
      const { reference, groups } = departments.find(({ stratum }) => stratum === target.dept)!
      // Whoever has the higher rate is what the other is compared with; the case compares women with men throughout.
      if (reference.group === 'Male') expectImpact(groups[0], figureOf(target.dept), target)
      near(groups[0]!.odds.p, target.fisher_p, 'exact p')
    }
  })
})

interface Columns {
  readonly column: string
  readonly role: string | null
  readonly score: string | null
}

type Rows = readonly ReadonlyMap<string, string>[]

/** People in the order of the file, with their outcome as the rating of their manager. */
function workbook(rows: Rows, { column, role, score }: Columns): DrawnSheets {
  return {
    People: [
      ['Employee ID', 'Name', 'Role', 'Manager', 'Group'],
      ...rows.map((row, at) => [
        `P${at}`,
        `Person ${at}`,
        role === null ? 'All' : row.get(role)!,
        'Board',
        row.get(column)!,
      ]),
    ],
    Ratings: [
      ['Employee ID', 'Rater', 'Rating'],
      ...rows.map((row, at) => [`P${at}`, 'Board', cellOf(row.get('pass'))]),
    ],
    ...(score === null
      ? {}
      : {
          Scorecard: [
            ['Employee ID', 'Exam'],
            ...rows.map((row, at) => [`P${at}`, cellOf(row.get(score))]),
            ['Floor', 0],
            ['Target', 100],
          ],
        }),
  }
}

function fairnessOf(rows: Rows, columns: Columns, set: Readonly<Record<string, string>>) {
  const { result, json } = calibrated(workbook(rows, columns), { ...set, 'fairness.favorable': '1' })
  const [whole] = json.statistics!.fairness
  const figures = result.calibration!.fairness!.figures.filter(({ stratum }) => stratum === null)
  return {
    groups: new Map(whole!.groups.map(each => [each.group, each])),
    together: whole!.together,
    figures: new Map(figures.map(each => [each.group, each])),
  }
}

type Group = ReturnType<typeof fairnessOf>['groups'] extends ReadonlyMap<string, infer Each> ? Each : never
type Figure = ReturnType<typeof fairnessOf>['figures'] extends ReadonlyMap<string, infer Each> ? Each : never

function expectImpact(found: Group | undefined, figure: Figure | undefined, target: Impact): void {
  expect([found!.favorable, found!.n]).toEqual([target.selected[0], target.n[0]])
  near(found!.ratio!, target.impact_ratio, 'ratio')
  near(found!.low!, target.katz_ci95[0], 'low')
  near(found!.high!, target.katz_ci95[1], 'high')
  near(found!.adjustedRatio, target.walter_ratio_plus_half, 'adjusted ratio')
  near(found!.adjustedLow, target.walter_ci95[0], 'adjusted low')
  near(found!.adjustedHigh, target.walter_ci95[1], 'adjusted high')
  near(found!.z!, target.z_pooled, 'z')
  near(found!.p!, target.z_p, 'p of z')
  near(found!.shortfall, target.shortfall_persons, 'shortfall')
  near(found!.oneSwapRatio!, target.one_swap_ratio, 'ratio after one swap')
  near(found!.odds.p, target.fisher_p, 'exact p')
  near(found!.odds.ratio!, target.odds_ratio_cmle, 'odds ratio', 1e-4)
  near(found!.odds.low!, target.odds_ratio_ci95[0], 'its low', 1e-4)
  near(found!.odds.high!, target.odds_ratio_ci95[1], 'its high', 1e-4)
  expect(figure).toMatchObject({
    ratio: found!.ratio,
    p: found!.odds.p,
    oneSwap: target.four_fifths_flips_with_one_swap,
  })
}

function near(actual: number, target: number, what: string, tolerance = 1e-8): void {
  expect(Math.abs(actual - target), `${what}: ${actual} instead of ${target}`).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(target)),
  )
}
