import { expect, test } from 'vitest'
import { defaultCoverageThresholds as thresholds } from '../../../test/fakes/defaults.ts'
import { statusOf } from './status.ts'

test('a score counts from four fifths of its weight on, and none is given below one half', () => {
  expect([1, 0.8, 0.8 - 1e-10, 0.79, 0.5, 0.49, 0].map(coverage => statusOf(coverage, thresholds))).toEqual([
    'scored',
    'scored',
    'scored',
    'provisional',
    'provisional',
    'insufficient',
    'insufficient',
  ])
})

test('without anything observed there is no score, whatever the thresholds', () => {
  expect(statusOf(0, { scored: 0, minimum: 0 })).toBe('insufficient')
  expect(statusOf(0.01, { scored: 0, minimum: 0 })).toBe('scored')
})
