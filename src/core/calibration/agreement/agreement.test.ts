import { expect, test } from 'vitest'
import { cronbachAlpha } from './cronbachAlpha.ts'
import { fleissKappa } from './fleissKappa.ts'
import { intraclass } from './intraclass.ts'
import { kendallW } from './kendallW.ts'
import { krippendorffAlpha } from './krippendorffAlpha.ts'
import { bowker, stuartMaxwell } from './marginalHomogeneity.ts'
import { spearmanBrown, standardErrorOfMeasurement } from './reliability.ts'
import { sameAndNear } from './sameAndNear.ts'
import { weightedKappa } from './weightedKappa.ts'

// Six subjects by four judges and the six forms, to two digits (Shrout and Fleiss, Psychological Bulletin 86, 1979).
const judged = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
]

test('the six forms of Shrout and Fleiss', () => {
  const values = intraclass(judged)!.map(({ value }) => Math.round(value * 100) / 100)
  expect(values).toEqual([0.17, 0.29, 0.71, 0.44, 0.62, 0.91])
})

// Four observers and twelve units with missing values (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011).
const units = [
  [1, 1, null, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [null, 5, 5, 5],
  [null, null, 1, 1],
  [null, null, 3, null],
]

test("Krippendorff's own example: .743 nominal, .815 ordinal, .849 interval", () => {
  expect(krippendorffAlpha(units, 'nominal')).toBeCloseTo(0.743, 3)
  expect(krippendorffAlpha(units, 'ordinal')).toBeCloseTo(0.815, 3)
  expect(krippendorffAlpha(units, 'interval')).toBeCloseTo(0.849, 3)
})

test('two judges and two categories: κ = .4 (Cohen, Educational and Psychological Measurement 20, 1960)', () => {
  const table = [
    [20, 5],
    [10, 15],
  ]
  expect(weightedKappa(table, 'none')).toMatchObject({ n: 50, observed: 0.7, expected: 0.5 })
  expect(weightedKappa(table, 'none')!.kappa).toBeCloseTo(0.4, 12)
  expect(sameAndNear(table)).toEqual({ n: 50, same: 0.7, withinOne: 1 })
})

test('a rater who always gives the same is not informative', () => {
  const table = [
    [3, 0],
    [2, 0],
  ]
  expect(weightedKappa(table, 'quadratic')).toMatchObject({ n: 5, kappa: null, standardError: null })
  expect(
    krippendorffAlpha(
      [
        [2, 2],
        [2, 2],
      ],
      'ordinal',
    ),
  ).toBeNull()
  expect(
    fleissKappa([
      [3, 0],
      [3, 0],
    ]),
  ).toBeNull()
  expect(
    kendallW([
      [1, 1],
      [1, 1],
    ]),
  ).toBeNull()
})

test('where nothing can be compared there is no number', () => {
  expect(weightedKappa([], 'none')).toBeNull()
  expect(sameAndNear([[0]])).toBeNull()
  expect(intraclass([[1, 2]])).toBeNull()
  expect(intraclass([[1, 2], [3]])).toBeNull()
  expect(
    krippendorffAlpha(
      [
        [1, null],
        [null, 2],
      ],
      'nominal',
    ),
  ).toBeNull()
  expect(stuartMaxwell([[4]])).toBeNull()
  expect(
    bowker([
      [4, 0],
      [0, 3],
    ]),
  ).toBeNull()
  expect(cronbachAlpha([[1], [2]])).toBeNull()
})

test('criteria that rank people alike are consistent, and opposed ones are not', () => {
  expect(
    cronbachAlpha([
      [1, 1, 1],
      [2, 2, 2],
      [3, 3, 3],
    ]),
  ).toBeCloseTo(1, 12)
  expect(
    cronbachAlpha([
      [1, 3],
      [3, 1],
      [2, 3],
    ]),
  ).toBeLessThan(0)
})

test('twice as many ratings raise a reliability of .5 to .667; its score is known to .71 of a deviation', () => {
  expect(spearmanBrown(0.5, 2)).toBeCloseTo(2 / 3, 12)
  expect(standardErrorOfMeasurement(10, 0.5)).toBeCloseTo(7.0711, 4)
  expect([spearmanBrown(-0.2, 3), standardErrorOfMeasurement(10, 1.2)]).toEqual([0, 0])
})
