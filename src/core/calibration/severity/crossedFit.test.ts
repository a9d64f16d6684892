import { expect, test } from 'vitest'
import { crossedFit } from './crossedFit.ts'
import { ratingModel } from './ratingModel.ts'

// Six subjects rated by four judges (Shrout and Fleiss, Psychological Bulletin 86, 1979, table 2). In a whole table the
// variances of REML are those of the analysis of variance: mean squares 11.2417, 32.4861 and 1.0194 (their table 3).
const judged = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
]

test('people and raters crossed: variances 2.556, 5.244 and 1.019', () => {
  const { peopleTheta, fit } = fitted(judged)
  expect(peopleTheta * peopleTheta * fit.residualVariance).toBeCloseTo((11.241667 - 1.019444) / 4, 4)
  expect(fit.theta * fit.theta * fit.residualVariance).toBeCloseTo((32.486111 - 1.019444) / 6, 4)
  expect(fit.residualVariance).toBeCloseTo(1.019444, 5)
})

test('people and raters change places: the same criterion, with the ratios changed over', () => {
  const across = judged[0]!.map((_, judge) => judged.map(row => row[judge]!))
  const [one, other] = [fitted(judged), fitted(across)]
  expect(other.fit.deviance).toBeCloseTo(one.fit.deviance, 9)
  expect(other.peopleTheta).toBeCloseTo(one.fit.theta, 5)
  expect(other.fit.theta).toBeCloseTo(one.peopleTheta, 5)
})

test('raters who agree on average do not differ, though people do', () => {
  const { peopleTheta, fit } = fitted([
    [1, 2, 1],
    [3, 2, 3],
    [4, 5, 5],
    [5, 4, 4],
  ])
  expect(fit.theta).toBe(0)
  expect(peopleTheta).toBeGreaterThan(1)
})

test('people who are alike do not differ, though raters do', () => {
  const { peopleTheta, fit } = fitted([
    [1, 3, 5],
    [2, 3, 4],
    [1, 2, 5],
    [2, 4, 4],
  ])
  expect(peopleTheta).toBe(0)
  expect(fit.theta).toBeGreaterThan(1)
})

function fitted(table: readonly (readonly number[])[]) {
  const raterCount = table[0]!.length
  const model = ratingModel({
    ratings: table.flat(),
    raters: table.flatMap(row => row.map((_, rater) => rater)),
    raterCount,
    columns: [],
  })!
  return crossedFit(
    model,
    table.flatMap((row, person) => row.map(() => person)),
    table.length,
  )!
}
