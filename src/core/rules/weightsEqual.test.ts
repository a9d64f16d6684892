import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './weightsEqual.ts'

test('equal weights of a lone scorecard are said', () =>
  checkRule(
    rule,
    `
    info: No weights are given, so the 3 metrics with data of everybody count equally.

    Jan
    | Name | CSAT | Churn | Tickets |
    | Ana  | 90   | 3     | 40      |
    | Ben  | 85   | 4     | 50      |
    | Cem  | 80   | 2     | 30      |
    | Dee  | 95   | 5     | 60      |
    | Eva  | 70   | 6     | 20      |
  `,
  ))

test('a row of weights is what counts', () =>
  checkRule(
    rule,
    `
    Jan
    | Name   | CSAT | Churn | Tickets |
    | Ana    | 90   | 3     | 40      |
    | Ben    | 85   | 4     | 50      |
    | Cem    | 80   | 2     | 30      |
    | Dee    | 95   | 5     | 60      |
    | Eva    | 70   | 6     | 20      |
    | Weight | 50   | 30    | 20      |
  `,
    { silent: true },
  ))

test('a lone metric is spoken of as one', () =>
  checkRule(
    rule,
    `
    info: No weights are given, so the only metric with data of everybody counts for all.

    Scorecard
    | Name | CSAT |
    | Ana  | 90   |
    | Ben  | 85   |
    | Cem  | 80   |
  `,
  ))
