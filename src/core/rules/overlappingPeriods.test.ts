import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './overlappingPeriods.ts'

test('a year beside its own quarters is said once for the metric', () =>
  checkRule(
    rule,
    `
    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1001        | CSAT   | Q1 2025 | 90    |
    | 1001        | CSAT   | Q2 2025 | 80    |
    | 1001        | CSAT   | FY2025  | 85    |
                                       ^^ warning: CSAT has values for 2025 and for 2025-Q1, which is the same time: both count.
    | 1002        | CSAT   | FY2025  | 70    |
  `,
  ))

test('months and quarters of different metrics, and of different times, are no overlap', () =>
  checkRule(
    rule,
    `
    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1001        | CSAT   | Q1 2025 | 90    |
    | 1001        | CSAT   | 2025-04 | 80    |
    | 1001        | AHT    | 2025-01 | 12    |
    | 1001        | CSAT   | FY2025  |       |
  `,
    { silent: true },
  ))
