import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './notAPeriod.ts'

test('a text that is no period is said, and its row is left out', () =>
  checkRule(
    rule,
    `
    Measurements
    | Employee ID | Metric | Period     | Value |
    | 1001        | CSAT   | 2025-01    | 4.5   |
    | 1001        | CSAT   | last month | 4.2   |
                             ^^^^^^^^^^ warning: "last month" is not a period: write a month such as 2025-03, a quarter such as 2025-Q1, or a day.
  `,
  ))
