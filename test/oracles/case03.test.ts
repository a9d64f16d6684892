import { expect, test } from 'vitest'
import { atReliability } from '../../src/core/calibration/severity/atReliability.ts'
import { averagedEffects } from '../../src/core/calibration/severity/averagedEffects.ts'
import { divergences } from '../../src/core/calibration/severity/divergences.ts'
import { minimizeDeviance } from '../../src/core/calibration/severity/minimizeDeviance.ts'
import { raterEffects } from '../../src/core/calibration/severity/raterEffects.ts'
import { ratingModel } from '../../src/core/calibration/severity/ratingModel.ts'
import { reducedByRater } from '../../src/core/calibration/severity/reducedModel.ts'
import { severityFindings } from '../../src/core/calibration/severity/severityFindings.ts'
import { withinAndBetween } from '../../src/core/calibration/severity/withinAndBetween.ts'
import { describeCase, readCase, readCsvCase } from '../cases.ts'

// One rater for each person: 1,790 ratings of the American National Election Study of 2000 by 115 interviewers, and two
// subsets, computed in R 4.2.2 with the closed form and with lme4 1.1-31.
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

interface Splits {
  readonly mundlak_full: Split
  readonly mundlak_small: Split
  readonly divergence_small: readonly {
    readonly fitted_marginal: number
    readonly fitted_conditional: number
    readonly leverage: number
    readonly std_resid: number
  }[]
}

describeCase(folder, () => {
  const expected = JSON.parse(readCase(folder, 'expected.json')) as Record<
    'full' | 'mid' | 'small',
    Record<string, Fit>
  >
  const splits = JSON.parse(readCase(folder, 'expected.json')) as Splits
  const fits = (['full', 'mid', 'small'] as const).flatMap(set =>
    Object.entries(expected[set]).map(([model, fit]) => ({ set, model, fit })),
  )

  test.each(fits)('$set $model', ({ set, fit }) => {
    const data = readSet(set)
    const columns = Object.keys(fit.beta).slice(1)
    const model = ratingModel({ ...data, columns: columns.map(name => data.rows.map(row => Number(row.get(name)))) })!
    const reduced = reducedByRater(model)
    const best = minimizeDeviance(reduced)!
    near(best.deviance, fit.REMLcrit, 1e-6, 'criterion')
    expect(Math.abs(best.theta - fit.theta), 'theta').toBeLessThanOrEqual(1e-5 * fit.theta)
    near(best.theta * best.theta * best.residualVariance, fit.sigma_b2, 1e-6, 'variance of raters')
    near(best.residualVariance, fit.sigma2, 1e-6, 'variance')
    Object.values(fit.beta).forEach((value, k) => {
      near(best.coefficients[k]!, value, 1e-6, `coefficient ${k}`)
    })
    Object.values(fit.se_beta).forEach((value, k) => {
      const variance = best.residualVariance * best.unscaledCovariance[k * reduced.width + k]!
      near(Math.sqrt(variance), value, 1e-6, `error of coefficient ${k}`)
    })
    const effects = raterEffects(reduced, best)
    const averaged = averagedEffects(reduced, 0.25)!
    near(averaged.spread, fit.grid_posterior.sigma_b_mean, 1e-6, 'spread')
    fit.managers.forEach(each => {
      const rater = data.names.indexOf(String(each.manager))
      const what = (name: string) => `${name} of ${each.manager}`
      near(effects.effects[rater]!, Number(each.blup), 1e-6, what('effect'))
      near(effects.conditionalDeviations[rater]!, Number(each.cond_sd), 1e-6, what('conditional deviation'))
      near(effects.predictionDeviations[rater]!, Number(each.pev_sd), 1e-6, what('prediction deviation'))
      near(effects.differences[rater]!, Number(each.delta), 1e-6, what('difference'))
      near(effects.differenceDeviations[rater]!, Number(each.delta_sd), 1e-6, what('its deviation'))
      const average = averaged.raters[rater]!
      near(average.mean, Number(each.post_mean), 1e-6, what('average'))
      near(average.deviation, Number(each.post_sd), 1e-6, what('its deviation'))
      near(average.higher, Number(each['p_gt_plus0.25']), 1e-6, what('probability above'))
      near(average.lower, Number(each['p_lt_minus0.25']), 1e-6, what('probability below'))
    })
    fit.grid_posterior.sigma_b_q05_q50_q95.forEach((point, k) => {
      near(averaged.spreadPoints[k]!, point, 1e-6, 'point')
    })
    const counts = data.names.map((_, rater) => data.raters.filter(each => each === rater).length)
    const findings = severityFindings(averaged.raters, counts)
    for (const each of fit.managers) {
      const finding = findings[data.names.indexOf(String(each.manager))]!
      expect(finding.endsWith('evidence'), `finding of ${each.manager}: ${finding}`).toBe(each.flag_bfdr10)
    }
    if (set === 'small') expect([best.theta, findings.filter(each => each.endsWith('evidence'))]).toEqual([0, []])
  })

  test.each(['full', 'small'] as const)('the score split within and between raters: %s', set => {
    const target = splits[`mundlak_${set}`]
    const data = readSet(set)
    const { within, between } = withinAndBetween(data.scores, data.raters)
    const reduced = reducedByRater(ratingModel({ ...data, columns: [within, between] })!)
    const best = minimizeDeviance(reduced)!
    near(best.theta * best.theta * best.residualVariance, target.sigma_b2, 1e-6, 'variance of raters')
    near(best.residualVariance, target.sigma2, 1e-6, 'variance')
    Object.values(target.beta).forEach((value, k) => {
      near(best.coefficients[k]!, value, 1e-6, `coefficient ${k}`)
    })
    Object.values(target.se).forEach((value, k) => {
      near(Math.sqrt(best.residualVariance * best.unscaledCovariance[k * 3 + k]!), value, 1e-6, `error ${k}`)
    })
    expectEffects(raterEffects(reduced, best).effects, target.blup, data.names)
  })

  test.each(['full', 'small'] as const)('scores that measure with error: %s', set => {
    const data = readSet(set)
    for (const target of splits[`mundlak_${set}`].errors_in_variables) {
      const { slope, fit, reduced } = atReliability({ ...data, columns: [] }, data.scores, target.lambda)!
      near(slope, target.slope, 1e-6, 'slope')
      near(fit.theta * fit.theta * fit.residualVariance, target.sigma_b2, 1e-6, 'variance of raters')
      near(fit.residualVariance, target.sigma2, 1e-6, 'variance')
      expectEffects(raterEffects(reduced, fit).effects, target.blup, data.names)
    }
  })

  test('single ratings against what score and rater let expect', () => {
    const data = readSet('small')
    const model = ratingModel({ ...data, columns: [data.scores] })!
    const reduced = reducedByRater(model)
    const found = divergences(model, reduced, minimizeDeviance(reduced)!)
    expect(found).toHaveLength(splits.divergence_small.length)
    splits.divergence_small.forEach((target, i) => {
      near(found[i]!.expected, target.fitted_marginal, 1e-6, 'expected')
      near(found[i]!.expectedOfRater, target.fitted_conditional, 1e-6, 'expected of the rater')
      near(found[i]!.leverage, target.leverage, 1e-6, 'leverage')
      near(found[i]!.standardized!, target.std_resid, 1e-6, 'standardized')
    })
  })
})

function readSet(set: 'full' | 'mid' | 'small') {
  const rows = readCsvCase(folder, set === 'full' ? 'input.csv' : `input_${set}.csv`)
  const names = [...new Set(rows.map(row => row.get('manager')!))]
  return {
    rows,
    names,
    scores: rows.map(row => Number(row.get('metric'))),
    ratings: rows.map(row => Number(row.get('rating'))),
    raters: rows.map(row => names.indexOf(row.get('manager')!)),
    raterCount: names.length,
  }
}

function expectEffects(effects: Float64Array, target: Record<string, number>, names: readonly string[]): void {
  for (const [name, value] of Object.entries(target)) near(effects[names.indexOf(name)]!, value, 1e-6, `effect ${name}`)
}

function near(actual: number, target: number, tolerance: number, what: string): void {
  expect(Math.abs(actual - target), `${what}: ${actual} instead of ${target}`).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(target)),
  )
}
