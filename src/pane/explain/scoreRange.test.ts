import { expect, test } from 'vitest'
import type { ScoreRow } from '../../core/scoring/scoring.ts'
import { scoreRange } from './scoreRange.ts'

const row = (part: Partial<ScoreRow>): ScoreRow => part as ScoreRow
const open = { low: null, high: null, boundLow: 79.65, boundHigh: 97.2, coverage: 0.85 }

test('what is missing leaves a range that holds both ends', () => {
  expect(scoreRange(row(open))).toEqual({ low: 79.65, high: 97.2, from: '79', to: '98', by: 'withMissing' })
  expect(scoreRange(row({ ...open, boundLow: 80 + 1e-12, boundHigh: 97 }))).toMatchObject({ from: '80', to: '97' })
})

test('a likely range stands before it', () => {
  expect(scoreRange(row({ ...open, low: 86.4, high: 98 }))).toMatchObject({ from: '86', to: '98', by: 'likely' })
})

test('with all measured, or nobody to score, there is none', () => {
  expect(scoreRange(row({ ...open, coverage: 1 }))).toBeNull()
  expect(scoreRange(row({ ...open, boundLow: null, boundHigh: null }))).toBeNull()
})
