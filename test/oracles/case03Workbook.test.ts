import { expect, test } from 'vitest'
import { calibrated, sheetOf } from '../calibrated.ts'
import { describeCase, readCase, readCsvCase } from '../cases.ts'

// The ratings of 115 interviewers, one for each person, as a workbook: what `calibrate --json` gives of it.
const folder = '03_nested_interviewers'

interface Fit {
  readonly n_obs: number
  readonly REMLcrit: number
  readonly theta: number
  readonly sigma_b2: number
  readonly sigma2: number
  readonly beta: Record<string, number>
  readonly se_beta: Record<string, number>
  readonly grid_posterior: { readonly sigma_b_mean: number; readonly sigma_b_q05_q50_q95: readonly number[] }
  readonly managers: readonly Record<string, number | string | boolean>[]
}

interface Split {
  readonly beta: Record<string, number>
  readonly se: Record<string, number>
  readonly sigma_b2: number
  readonly sigma2: number
  readonly blup: Record<string, number>
  readonly errors_in_variables: readonly {
    readonly lambda: number
    readonly slope: number
    readonly sigma_b2: number
    readonly sigma2: number
    readonly blup: Record<string, number>
  }[]
}

type Set = 'full' | 'mid' | 'small'

describeCase(folder, () => {
  const expected = JSON.parse(readCase(folder, 'expected.json')) as Record<Set, Record<string, Fit>>
  const splits = JSON.parse(readCase(folder, 'expected.json')) as Record<'mundlak_full' | 'mundlak_small', Split>
  const fits = (['full', 'mid', 'small'] as const).flatMap(set =>
    Object.entries(expected[set]).map(([model, fit]) => ({ set, model, fit })),
  )

  test.each(fits)('$set $model', ({ set, fit }) => {
    const columns = Object.keys(fit.beta).slice(1)
    const { json } = calibrated(ratings(set, columns), {
      'calibrate.model': 'B',
      'calibrate.covariates': columns.join(', '),
    })
    const [model] = json.statistics!.models
    expect(model!.ratings).toBe(fit.n_obs)
    expect(model!.raters).toHaveLength(fit.managers.length)
    near(model!.criterion, fit.REMLcrit, 'criterion')
    expect(Math.abs(model!.theta - fit.theta), 'theta').toBeLessThanOrEqual(1e-5 * fit.theta)
    near(model!.raterVariance, fit.sigma_b2, 'variance of raters')
    near(model!.residualVariance, fit.sigma2, 'variance')
    expect(model!.coefficients.map(({ name }) => name)).toEqual(Object.keys(fit.beta))
    for (const { name, value, se } of model!.coefficients) {
      near(value, fit.beta[name]!, name)
      near(se, fit.se_beta[name]!, `error of ${name}`)
    }
    near(model!.averagedSpread, fit.grid_posterior.sigma_b_mean, 'spread')
    fit.grid_posterior.sigma_b_q05_q50_q95.forEach((point, k) => {
      near(model!.spreadPoints[k]!, point, 'point')
    })
    const raters = new Map(model!.raters.map(each => [each.rater, each]))
    const rows = new Map(json.sheets.raters!.map(row => [row.rater, row]))
    for (const each of fit.managers) {
      const rater = raters.get(String(each.manager))!
      expect(rater.n).toBe(each.n)
      near(rater.effect, each.blup, 'effect')
      near(rater.conditionalSd, each.cond_sd, 'conditional deviation')
      near(rater.predictionSd, each.pev_sd, 'prediction deviation')
      near(rater.difference, each.delta, 'difference')
      near(rater.differenceSd, each.delta_sd, 'its deviation')
      near(rater.averagedDifference, each.post_mean, 'average')
      near(rater.averagedSd, each.post_sd, 'its deviation')
      near(rater.higher, each['p_gt_plus0.25'], 'probability above')
      near(rater.lower, each['p_lt_minus0.25'], 'probability below')
      const row = rows.get(String(each.manager))!
      near(row.difference!, each.post_mean, 'difference in Raters')
      expect(row.finding.endsWith('evidence'), `finding of ${each.manager}`).toBe(each.flag_bfdr10)
    }
    if (set === 'small') expect(model!.raterVariance).toBe(0)
  })

  test.each(['full', 'small'] as const)('scores of one metric, split within and between raters: %s', set => {
    const target = splits[`mundlak_${set}`]
    const { json } = calibrated({ ...ratings(set, []), Scorecard: scores(set) })
    const [model] = json.statistics!.models
    expect(model!.identified).toBe('scores')
    near(model!.raterVariance, target.sigma_b2, 'variance of raters')
    near(model!.residualVariance, target.sigma2, 'variance')
    Object.values(target.beta).forEach((value, k) => {
      near(model!.coefficients[k]!.value, value, `coefficient ${k}`)
    })
    Object.values(target.se).forEach((value, k) => {
      near(model!.coefficients[k]!.se, value, `error ${k}`)
    })
    expectEffects(model!.raters, target.blup)
    for (const check of target.errors_in_variables) {
      const found = model!.sensitivity.find(({ reliability }) => reliability === check.lambda)!
      near(found.slope, check.slope, 'slope')
      near(found.raterVariance, check.sigma_b2, 'variance of raters')
      near(found.residualVariance, check.sigma2, 'variance')
      expectEffects(found.raters, check.blup)
    }
  })

  test('single ratings against what score and rater let expect', () => {
    const { divergence_small: targets } = JSON.parse(readCase(folder, 'expected.json')) as {
      divergence_small: readonly Record<string, number>[]
    }
    const { json } = calibrated(ratings('small', ['metric']), {
      'calibrate.model': 'B',
      'calibrate.covariates': 'metric',
    })
    const rows = readCsvCase(folder, 'input_small.csv')
    const found = new Map(json.statistics!.models[0]!.residuals.map(each => [each.person, each]))
    expect(found.size).toBe(targets.length)
    targets.forEach((target, i) => {
      const own = found.get(rows[i]!.get('person')!)!
      near(own.expected, target.fitted_marginal!, 'expected')
      near(own.expectedOfRater, target.fitted_conditional!, 'expected of the rater')
      near(own.leverage, target.leverage!, 'leverage')
      near(own.standardized!, target.std_resid!, 'standardized')
    })
  })
})

function rowsOf(set: Set) {
  return readCsvCase(folder, set === 'full' ? 'input.csv' : `input_${set}.csv`)
}

/** Whoever rates is numbered apart from whom they rate: interviewer 3 is not respondent 3. */
function ratings(set: Set, columns: readonly string[]) {
  const more = Object.fromEntries(columns.map(name => [name, name]))
  return { Ratings: sheetOf(rowsOf(set), { 'Employee ID': 'person', Rater: 'manager', Rating: 'rating', ...more }) }
}

/** A metric from 0 to 100, which points are equal to. */
function scores(set: Set) {
  const [header = [], ...rows] = sheetOf(rowsOf(set), { 'Employee ID': 'person', Knowledge: 'metric' })
  return [header, ...rows, ['Floor', 0], ['Target', 100]]
}

function expectEffects(raters: readonly { rater: string; effect: number }[], target: Record<string, number>): void {
  const effects = new Map(raters.map(({ rater, effect }) => [rater, effect]))
  for (const [rater, value] of Object.entries(target)) near(effects.get(rater)!, value, `effect of ${rater}`)
}

function near(actual: number, target: unknown, what: string, tolerance = 1e-6): void {
  expect(Math.abs(actual - Number(target)), `${what}: ${actual} instead of ${target}`).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(Number(target))),
  )
}
