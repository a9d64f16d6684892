import { expect, test } from 'vitest'
import { severityFindings } from './severityFindings.ts'

const counts = [5, 5, 5, 5, 5, 5, 5]

test('as many names as keep the expected share of wrong ones at a tenth', () => {
  // 1 − P is .01, .19 and .19: its mean is .10 for two names and .13 for three.
  const averaged = [rater(0.99), rater(0.81), rater(0.81), rater(0.1), rater(0.1), rater(0.1), rater(0.1)]
  const findings = severityFindings(averaged, counts)
  expect(findings).toEqual(['clear evidence', 'some evidence', 'none', 'none', 'none', 'none', 'none'])
})

test('one name alone needs a P of .9', () => {
  const others = [1, 2, 3, 4].map(() => rater(0.1))
  expect(severityFindings([rater(0.85), ...others], [8, 8, 8, 8, 8])[0]).toBe('none')
  expect(severityFindings([rater(0.9), ...others], [8, 8, 8, 8, 8])[0]).toBe('some evidence')
})

test('too few ratings of one rater, too few raters, too few ratings', () => {
  const certain = [1, 2, 3, 4, 5, 6, 7].map(() => rater(0.999))
  expect(severityFindings(certain, [3, 5, 5, 5, 5, 5, 5])[0]).toBe('too few')
  expect(new Set(severityFindings(certain.slice(0, 4), [10, 10, 10, 10]))).toEqual(new Set(['too few']))
  expect(new Set(severityFindings(certain, [4, 4, 4, 4, 4, 4, 5]))).toEqual(new Set(['too few']))
})

function rater(higher: number) {
  return { mean: 0.5, deviation: 0.1, higher, lower: 0 }
}
