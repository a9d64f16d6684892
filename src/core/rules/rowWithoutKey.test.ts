import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './rowWithoutKey.ts'

test('rows that lack whom or what they are about are left out', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role | Manager |
    | 1001        | Ana  |      | Max     |
                           ^ warning: Row 2 of People has no Role and is left out.

    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1001        | CSAT   | 2025-01 | 4.5   |
    |             | CSAT   | 2025-01 | 4.4   |
      ^ warning: Row 3 of Measurements has no Employee ID and is left out.
    | 1001        |        | 2025-01 | 4.4   |
                    ^ warning: Row 4 of Measurements has no Metric and is left out.
    | 1001        | CSAT   |         | 4.4   |
                             ^ warning: Row 5 of Measurements has no Period and is left out.
  `,
  ))

test('a scorecard row that names nobody', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name | CSAT |
    | Ana  | 4.5  |
    |      | 4.1  |
      ^ warning: Row 3 of Scorecard has values and names nobody: it is left out.
    | Ben  | 4.1  |
  `,
  ))
