import { expect, test } from 'vitest'
import { betaQuantile } from '../../src/core/statistics/betaQuantile.ts'
import { binomialAt, binomialFrom, binomialUpTo } from '../../src/core/statistics/binomial.ts'
import { clopperPearsonInterval, wilsonInterval } from '../../src/core/statistics/binomialInterval.ts'
import { chiSquareAbove } from '../../src/core/statistics/chiSquareAbove.ts'
import { digamma } from '../../src/core/statistics/digamma.ts'
import { fAbove } from '../../src/core/statistics/fAbove.ts'
import { incompleteBeta } from '../../src/core/statistics/incompleteBeta.ts'
import { incompleteGamma } from '../../src/core/statistics/incompleteGamma.ts'
import { logGamma } from '../../src/core/statistics/logGamma.ts'
import { normalBelow } from '../../src/core/statistics/normalBelow.ts'
import { normalQuantile } from '../../src/core/statistics/normalQuantile.ts'
import { studentBelow, studentQuantile } from '../../src/core/statistics/studentBelow.ts'
import { trigamma } from '../../src/core/statistics/trigamma.ts'
import { describeCase, readCsvCase } from '../cases.ts'

// Values of R 4.2.2 (nmath).
const folder = '14_special_functions'

const functions = new Map<string, (first: number, second: number, third: number) => number>([
  ['pnorm', z => normalBelow(z)],
  ['qnorm', share => normalQuantile(share)],
  ['pt', (t, freedom) => studentBelow(t, freedom)],
  ['qt', (share, freedom) => studentQuantile(share, freedom)],
  ['pbeta', (x, a, b) => incompleteBeta(x, a, b)],
  ['qbeta', (share, a, b) => betaQuantile(share, a, b)],
  ['pchisq', (value, freedom) => incompleteGamma(freedom / 2, value / 2).below],
  ['pchisq_upper', (value, freedom) => chiSquareAbove(value, freedom)],
  ['pf_upper', (value, above, below) => fAbove(value, above, below)],
  ['dbinom', (k, n, share) => binomialAt(k, n, share)],
  ['pbinom', (k, n, share) => binomialUpTo(k, n, share)],
  ['lgamma', x => logGamma(x)],
  ['digamma', x => digamma(x)],
  ['trigamma', x => trigamma(x)],
])
const quantiles = new Set(['qnorm', 'qt', 'qbeta'])

describeCase(folder, () => {
  const rows = readCsvCase(folder, 'expected.csv')

  test.each([...functions])('%s', (name, compute) => {
    const ofFunction = rows.filter(row => row.get('fn') === name)
    expect(ofFunction).not.toHaveLength(0)
    for (const row of ofFunction) {
      const [first, second, third, expected] = ['a', 'b', 'c', 'value'].map(column => Number(row.get(column)))
      const tolerance = quantiles.has(name) ? 1e-8 : 1e-10
      const what = `${name}(${row.get('a')}, ${row.get('b')}, ${row.get('c')})`
      expectRelative(compute(first!, second!, third!), expected!, tolerance, what)
    }
  })

  test('the upper tail of the binomial is the rest of its lower one', () => {
    for (const row of rows.filter(each => each.get('fn') === 'pbinom')) {
      const [k, n, share] = ['a', 'b', 'c'].map(column => Number(row.get(column)))
      expect(binomialFrom(k! + 1, n!, share!)).toBeCloseTo(1 - Number(row.get('value')), 12)
    }
  })

  test('every function of the case is covered', () => {
    expect(new Set(rows.map(row => row.get('fn')))).toEqual(new Set(functions.keys()))
  })

  test('intervals of Wilson, and of Clopper and Pearson', () => {
    for (const row of readCsvCase(folder, 'binomial_intervals.csv')) {
      const [k, n] = [Number(row.get('x')), Number(row.get('n'))]
      const wilson = wilsonInterval(k, n)
      const exact = clopperPearsonInterval(k, n)
      expectRelative(wilson.low, Number(row.get('wilson_lo')), 1e-8, `Wilson ${k} of ${n}`)
      expectRelative(wilson.high, Number(row.get('wilson_hi')), 1e-8, `Wilson ${k} of ${n}`)
      expectRelative(exact.low, Number(row.get('cp_lo')), 1e-8, `exact ${k} of ${n}`)
      expectRelative(exact.high, Number(row.get('cp_hi')), 1e-8, `exact ${k} of ${n}`)
    }
  })
})

/** Equal relative to the expected number; where that is 0, equal to the last digit of numbers around 1. */
function expectRelative(actual: number, expected: number, tolerance: number, what: string): void {
  const allowed = expected === 0 ? 1e-14 : tolerance * Math.abs(expected)
  expect(Math.abs(actual - expected), `${what}: ${actual} instead of ${expected}`).toBeLessThanOrEqual(allowed)
}
