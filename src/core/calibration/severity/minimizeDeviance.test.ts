import { expect, test } from 'vitest'
import { minimizeDeviance } from './minimizeDeviance.ts'
import { raterEffects } from './raterEffects.ts'
import { ratingModel } from './ratingModel.ts'
import { reducedByRater } from './reducedModel.ts'

// Two sets of 6 × 5 values with their REML fits as in the book on lme4 (Bates 2010, chapter 1): yields of six batches
// (Davies, Statistical Methods in Research and Production, 1947), and values made without a difference between groups.
const yields = [
  1545, 1440, 1440, 1520, 1580, 1540, 1555, 1490, 1560, 1495, 1595, 1550, 1605, 1510, 1560, 1445, 1440, 1595, 1465,
  1545, 1595, 1630, 1515, 1635, 1625, 1520, 1455, 1450, 1480, 1445,
]
const alike = [
  7.298, 3.846, 2.434, 9.566, 7.99, 5.22, 6.556, 0.608, 11.788, -0.892, 0.11, 10.386, 13.434, 5.51, 8.166, 2.212, 4.852,
  7.092, 9.288, 4.98, 0.282, 9.014, 4.458, 9.446, 7.198, 1.722, 4.782, 8.106, 0.758, 3.758,
]

test('six batches: variances 1764.05 and 2451.25, criterion 319.654', () => {
  const { reduced, fit } = fitted(yields)
  expect(fit.theta * fit.theta * fit.residualVariance).toBeCloseTo(1764.05, 2)
  expect(fit.residualVariance).toBeCloseTo(2451.25, 2)
  expect(fit.deviance).toBeCloseTo(319.6543, 4)
  expect(fit.coefficients[0]).toBeCloseTo(1527.5, 9)
  const effects = [-17.6069, 0.3912, 28.5623, -23.0845, 56.7332, -44.9953]
  raterEffects(reduced, fit).effects.forEach((effect, batch) => {
    expect(effect).toBeCloseTo(effects[batch]!, 3)
  })
})

test('where groups are alike, θ is exactly 0 and so is every effect', () => {
  const { reduced, fit } = fitted(alike)
  expect(fit.theta).toBe(0)
  expect(fit.coefficients[0]).toBeCloseTo(5.6656, 4)
  expect(Math.sqrt(fit.residualVariance)).toBeCloseTo(3.7157, 4)
  expect([...raterEffects(reduced, fit).effects].every(effect => effect === 0)).toBe(true)
})

test('in 400 groups of the same size the variances are those of the analysis of variance', () => {
  // Searle, Casella and McCulloch, Variance Components, 1992, 3.8: REML and analysis of variance agree in balanced data.
  const [groups, size] = [400, 5]
  const values = Array.from(
    { length: groups * size },
    (_, i) => 20 * ((Math.floor(i / size) * 7919) % 31) + ((i * 104729) % 13),
  )
  const raters = values.map((_, i) => Math.floor(i / size))
  const meanOf = (own: readonly number[]) => own.reduce((sum, value) => sum + value, 0) / own.length
  const means = Array.from({ length: groups }, (_, group) => meanOf(values.slice(group * size, (group + 1) * size)))
  const within = values.reduce((sum, value, i) => sum + (value - means[raters[i]!]!) ** 2, 0) / (groups * (size - 1))
  const between = (size * means.reduce((sum, mean) => sum + (mean - meanOf(means)) ** 2, 0)) / (groups - 1)
  const fit = minimizeDeviance(
    reducedByRater(ratingModel({ ratings: values, raters, raterCount: groups, columns: [] })!),
  )!
  expect(fit.residualVariance / within).toBeCloseTo(1, 6)
  expect((fit.theta * fit.theta * fit.residualVariance) / ((between - within) / size)).toBeCloseTo(1, 6)
  const logs = groups * (size - 1) * Math.log(within) + (groups - 1) * Math.log(between) + Math.log(groups * size)
  expect(fit.deviance).toBeCloseTo((groups * size - 1) * (1 + Math.log(2 * Math.PI)) + logs, 5)
})

test('nothing is compared where there is one rater, one rating, or the same rating throughout', () => {
  const one = { ratings: [3, 4, 5], raters: [0, 0, 0], raterCount: 1, columns: [] }
  expect(ratingModel(one)).toBeNull()
  expect(ratingModel({ ratings: [3], raters: [0], raterCount: 2, columns: [] })).toBeNull()
  expect(ratingModel({ ratings: [3, 3, 3], raters: [0, 1, 1], raterCount: 2, columns: [] })).toBeNull()
})

test('a rater who always gives the same keeps every number finite', () => {
  const model = ratingModel({ ratings: [2, 2, 2, 4, 4, 4], raters: [0, 0, 0, 1, 1, 1], raterCount: 2, columns: [] })!
  const reduced = reducedByRater(model)
  const fit = minimizeDeviance(reduced)!
  expect([...raterEffects(reduced, fit).differences].every(Number.isFinite)).toBe(true)
})

test('columns that repeat others are left out', () => {
  const raters = [0, 0, 1, 1, 2, 2]
  const column = [1, 2, 3, 4, 5, 7]
  const set = { ratings: [1, 2, 3, 3, 4, 5], raters, raterCount: 3, columns: [column, column, raters.map(() => 2)] }
  expect(ratingModel(set)!.kept).toEqual([0])
})

function fitted(ratings: readonly number[]) {
  const raters = ratings.map((_, i) => Math.floor(i / 5))
  const reduced = reducedByRater(ratingModel({ ratings, raters, raterCount: 6, columns: [] })!)
  return { reduced, fit: minimizeDeviance(reduced)! }
}
