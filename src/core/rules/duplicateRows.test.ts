import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './duplicateRows.ts'

test('equal rows count once', () =>
  checkRule(
    rule,
    `
    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1001        | CSAT   | 2025-01 | 4.5   |
    | 1001        | CSAT   | 2025-01 | 4.5   |
                                       ^^^ info: 1001 has the same CSAT in 2025-01 2 times; it counts once.
  `,
  ))
