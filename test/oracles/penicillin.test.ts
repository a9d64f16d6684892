import { expect, test } from 'vitest'
import { calibrated } from '../calibrated.ts'

// The diameters of 24 plates (a to x) under 6 samples of penicillin (A to F): Davies and Goldsmith, Statistical Methods in
// Research and Production, 4th edition, 1972, table 6.1. Rows are plates. Expected: R 4.2.2, lme4 1.1-31,
// lmer(diameter ~ 1 + (1 | plate) + (1 | sample), Penicillin), its ranef with condVar, and for differences the inverse of
// its mixed model equations. Plate n is no total, and sample A is not plate a.
const diameters = `
  27 23 26 23 23 21 | 27 23 26 23 23 21 | 25 21 25 24 24 20 | 26 23 25 23 23 20 | 25 22 26 22 23 20 | 24 22 25 23 22 19
  24 20 23 21 22 19 | 26 22 26 24 24 21 | 24 21 24 22 22 20 | 24 21 24 23 22 19 | 26 23 26 24 24 21 | 25 22 26 24 24 20
  26 24 26 24 25 22 | 26 23 26 23 23 20 | 26 23 25 24 24 22 | 25 22 25 23 23 20 | 25 21 24 23 23 20 | 25 22 24 23 23 19
  24 21 23 21 21 19 | 26 23 26 24 24 21 | 25 21 24 22 22 18 | 25 22 25 22 22 20 | 24 21 24 22 24 19 | 24 21 24 22 21 18`
  .trim()
  .split(/[|\n]/)
  .map(plate => plate.trim().split(' ').map(Number))

test('every plate under every sample, known by letters', () => {
  const rows = diameters.flatMap((own, plate) =>
    own.map((diameter, sample) => ['abcdefghijklmnopqrstuvwx'[plate]!, 'ABCDEF'[sample]!, diameter]),
  )
  const { json } = calibrated({ Ratings: [['Employee ID', 'Rater', 'Rating'], ...rows] })
  const { models, severity } = json.statistics!
  const [model] = models
  expect([model!.model, model!.ratings, model!.people, severity.left]).toEqual(['A', 144, 24, []])
  expect(model!.personVariance).toBeCloseTo(0.716908, 5)
  expect(model!.raterVariance).toBeCloseTo(3.730918, 5)
  expect(model!.residualVariance).toBeCloseTo(0.302415, 5)
  expect(model!.criterion).toBeCloseTo(330.86059, 5)
  const effects = [2.187058, -1.010476, 1.937899, -0.096895, -0.013842, -3.003744]
  expect(model!.raters.map(({ rater }) => rater)).toEqual([...'ABCDEF'])
  model!.raters.forEach(({ effect, conditionalSd, predictionSd, differenceSd }, at) => {
    expect(effect).toBeCloseTo(effects[at]!, 5)
    expect(conditionalSd).toBeCloseTo(0.202171, 5)
    expect(predictionSd).toBeCloseTo(0.795163, 5)
    expect(differenceSd).toBeCloseTo(0.1023, 5)
  })
})
