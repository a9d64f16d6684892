import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluate } from '../../src/core/evaluate.ts'
import { anySnapshot } from './anySnapshot.ts'

const set = new Map([
  ['duplicates', 'mean'],
  ['owners', 'split'],
  ['weights.rescale', 'yes'],
  ['evidence.absent', 'count'],
])

test('nothing that a sheet can hold makes the core throw, and no number is made up', () => {
  fc.assert(
    fc.property(anySnapshot, fc.boolean(), (snapshot, answered) => {
      const { scoring, problems } = evaluate(snapshot, answered ? { set } : {})
      for (const { score, detail } of scoring.subjects) {
        for (const number of [
          score.score,
          score.coverage,
          score.boundLow,
          score.boundHigh,
          ...detail.map(row => row.points),
        ]) {
          expect(number === null || Number.isFinite(number)).toBe(true)
        }
      }
      expect(JSON.parse(JSON.stringify({ scoring, problems }))).toEqual({ scoring, problems })
    }),
    { numRuns: 400 },
  )
})
