import { expect, test } from 'vitest'
import { crossedFit } from '../../src/core/calibration/severity/crossedFit.ts'
import { raterEffects } from '../../src/core/calibration/severity/raterEffects.ts'
import { ratingModel } from '../../src/core/calibration/severity/ratingModel.ts'
import { describeCase, readCase, readCsvCase } from '../cases.ts'

// Several raters for each person: 6,430 ratings of 96 instructors by 1,048 students, computed with lme4 1.1-31. The
// instructors stand in the place of raters.
const folder = '20_insteval_subset'

interface Fit {
  readonly variance: { readonly student: number; readonly instructor: number; readonly Residual: number }
  readonly fixef: Record<string, number>
  readonly se_fixef: Record<string, number>
  readonly REMLcrit: number
  readonly blup: readonly {
    readonly instructor: string
    readonly blup: number
    readonly cond_sd: number
    readonly pev_sd: number
  }[]
}

describeCase(folder, () => {
  const expected = JSON.parse(readCase(folder, 'expected.json')) as { readonly M1: Fit; readonly M2: Fit }
  const rows = readCsvCase(folder, 'input.csv')
  const numbers = (name: string) => rows.map(row => Number(row.get(name)))
  const students = indexed(rows.map(row => row.get('student')!))
  const instructors = indexed(rows.map(row => row.get('instructor')!))
  const ages = numbers('studage')
  const columns = {
    M1: [],
    M2: [numbers('service'), ...[4, 6, 8].map(age => ages.map(each => (each === age ? 1 : 0)))],
  }

  test.each(['M1', 'M2'] as const)('%s', name => {
    const model = ratingModel({
      ratings: numbers('y'),
      raters: instructors.indexes,
      raterCount: instructors.names.length,
      columns: columns[name],
    })!
    const { peopleTheta, reduced, fit } = crossedFit(model, students.indexes, students.names.length)!
    const target = expected[name]
    relative(peopleTheta * peopleTheta * fit.residualVariance, target.variance.student, 1e-5, 'variance of people')
    relative(fit.theta * fit.theta * fit.residualVariance, target.variance.instructor, 1e-5, 'variance of raters')
    relative(fit.residualVariance, target.variance.Residual, 1e-5, 'variance')
    near(fit.deviance, target.REMLcrit, 1e-5, 'criterion')
    Object.values(target.fixef).forEach((value, k) => {
      near(fit.coefficients[k]!, value, 1e-5, `coefficient ${k}`)
    })
    Object.values(target.se_fixef).forEach((value, k) => {
      const variance = fit.residualVariance * fit.unscaledCovariance[k * reduced.width + k]!
      near(Math.sqrt(variance), value, 1e-5, `error of coefficient ${k}`)
    })
    const effects = raterEffects(reduced, fit)
    for (const { instructor, blup, cond_sd, pev_sd } of target.blup) {
      const rater = instructors.names.indexOf(String(instructor))
      near(effects.effects[rater]!, blup, 1e-4, `effect of ${instructor}`)
      near(effects.conditionalDeviations[rater]!, cond_sd, 1e-5, `conditional deviation of ${instructor}`)
      near(effects.predictionDeviations[rater]!, pev_sd, 1e-5, `prediction deviation of ${instructor}`)
    }
  })
})

function indexed(keys: readonly string[]) {
  const places = new Map([...new Set(keys)].map((name, place) => [name, place]))
  return { names: [...places.keys()], indexes: keys.map(key => places.get(key)!) }
}

function relative(actual: number, target: number, tolerance: number, what: string): void {
  near(actual / target, 1, tolerance, what)
}

function near(actual: number, target: number, tolerance: number, what: string): void {
  expect(Math.abs(actual - target), `${what}: ${actual} instead of ${target}`).toBeLessThanOrEqual(tolerance)
}
