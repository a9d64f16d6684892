import { expect, test } from 'vitest'
import { auditMoves } from './auditMoves.ts'
import type { Move } from './move.ts'
import { signTest } from './signTest.ts'

test('seven of seven up: two of 128 outcomes are as one-sided', () => {
  expect(signTest(7, 0)).toBeCloseTo(2 / 128, 12)
  expect(signTest(3, 3)).toBe(1)
  expect(signTest(5, 0)).toBeNull()
})

const options = { steps: 5, guideline: [0.1, 0.2, 0.4, 0.2, 0.1], zone: 2 }

test('who moved, how far, without a reason, and past whom', () => {
  const audit = auditMoves(
    [
      moved('ana', 2, 2, 110),
      moved('ben', 2, 3, 95, { reason: '' }),
      moved('cai', 2, 3, 109),
      moved('dea', 3, 1, 80, { rater: 'tom' }),
      moved('eli', 0, 0, null, { rater: 'tom' }),
    ],
    options,
  )
  expect(audit).toMatchObject({ n: 5, moved: 3, withoutReason: ['ben'], mainMover: null })
  expect(audit.raters).toEqual([
    { rater: 'mia', n: 3, up: 2, down: 0, steps: 2, p: null },
    { rater: 'tom', n: 2, up: 0, down: 1, steps: -2, p: null },
  ])
  // Ana leads Cai by one point only, within the zone.
  expect(audit.overtaken).toEqual([{ person: 'ana', by: 'ben', lead: 15 }])
  expect(audit.table[2]).toEqual([0, 0, 1, 2, 0])
  expect(audit.agreement.after).toBeGreaterThan(audit.agreement.before!)
})

test('moves that all go one step up shift the margins, and their mover is named', () => {
  const audit = auditMoves(
    Array.from({ length: 8 }, (_, k) => moved(`p${k}`, 2, 3, null)),
    options,
  )
  // McNemar's statistic for two steps: (8 − 0)²/(8 + 0).
  expect(audit.margins!.distance).toBeCloseTo(8, 12)
  expect(audit.margins!.freedom).toBe(1)
  expect(audit.raters[0]!.p).toBeCloseTo(2 / 256, 12)
  expect(audit.mainMover).toBe('hr')
  expect(audit.agreement).toEqual({ before: null, after: null })
})

test('moves within two pairs of steps that nothing connects have one degree of freedom each', () => {
  const audit = auditMoves(
    [moved('a', 0, 1, null), moved('b', 0, 1, null), moved('c', 3, 4, null), moved('d', 4, 3, null)],
    options,
  )
  expect(audit.margins!.distance).toBeCloseTo(2, 12)
  expect(audit.margins!.freedom).toBe(2)
})

test('nobody moved, or nobody at all', () => {
  expect(auditMoves([moved('a', 1, 1, 90)], options)).toMatchObject({ moved: 0, margins: null, overtaken: [] })
  expect(auditMoves([], { ...options, guideline: null })).toMatchObject({
    n: 0,
    raters: [],
    distance: { before: null, after: null },
  })
})

function moved(person: string, before: number, after: number, score: number | null, more: Partial<Move> = {}): Move {
  return { person, rater: 'mia', before, after, score, reason: 'new evidence', movedBy: 'hr', ...more }
}
