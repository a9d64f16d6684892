import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './duplicateValues.ts'

test('different values for the same thing stop until they are settled', () =>
  checkRule(
    rule,
    `
    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1001        | CSAT   | 2025-01 | 4.5   |
    | 1001        | CSAT   | 2025-01 | 4.1   |
                                       ^^^ error: 1001 has 2 different values of CSAT in 2025-01: 4.5, 4.1. None counts until you say which.
  `,
  ))

test('an answer settles it', () =>
  checkRule(
    rule,
    `
    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1001        | CSAT   | 2025-01 | 4.5   |
    | 1001        | CSAT   | 2025-01 | 4.1   |
  `,
    { set: { 'duplicates.CSAT': 'mean' }, silent: true },
  ))
