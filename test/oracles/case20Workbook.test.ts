import { expect, test } from 'vitest'
import { calibrated, sheetOf } from '../calibrated.ts'
import { describeCase, readCase, readCsvCase } from '../cases.ts'

// 6,430 ratings that 1,048 students gave 96 instructors, as a workbook; instructors stand in the place of raters.
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
  const columns = { 'Employee ID': 'student', Rater: 'instructor', Rating: 'y', service: 'service', studage: 'studage' }
  const sheets = { Ratings: sheetOf(readCsvCase(folder, 'input.csv'), columns) }

  test.each([
    ['M1', ''],
    ['M2', 'service, factor(studage)'],
  ] as const)('%s', (name, covariates) => {
    const { json } = calibrated(sheets, { 'calibrate.covariates': covariates })
    const target = expected[name]
    const [model] = json.statistics!.models
    expect([model!.model, model!.ratings, model!.people, model!.raters.length]).toEqual(['A', 6430, 1048, 96])
    relative(model!.personVariance!, target.variance.student, 1e-5, 'variance of people')
    relative(model!.raterVariance, target.variance.instructor, 1e-5, 'variance of raters')
    relative(model!.residualVariance, target.variance.Residual, 1e-5, 'variance')
    relative(model!.criterion, target.REMLcrit, 1e-5, 'criterion')
    expect(model!.coefficients.map(each => each.name)).toEqual(Object.keys(target.fixef))
    for (const { name: column, value, se } of model!.coefficients) {
      relative(value, target.fixef[column]!, 1e-4, column)
      relative(se, target.se_fixef[column]!, 1e-4, `error of ${column}`)
    }
    const raters = new Map(model!.raters.map(each => [each.rater, each]))
    for (const { instructor, blup, cond_sd, pev_sd } of target.blup) {
      const found = raters.get(instructor)!
      relative(found.effect, blup, 1e-4, `effect of ${instructor}`)
      relative(found.conditionalSd, cond_sd, 1e-4, `conditional deviation of ${instructor}`)
      relative(found.predictionSd, pev_sd, 1e-4, `prediction deviation of ${instructor}`)
    }
  })
})

function relative(actual: number, target: number, tolerance: number, what: string): void {
  expect(Math.abs(actual - target), `${what}: ${actual} instead of ${target}`).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(target)),
  )
}
