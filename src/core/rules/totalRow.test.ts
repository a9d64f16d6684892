import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './totalRow.ts'

test('totals and averages under the people, and under a long table', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name    | CSAT |
    | Ana     | 4.5  |
    | Ben     | 4.1  |
    | Average | 4.3  |
      ^^^^^^^ info: Row 4 is a total ("Average") and is left out, so that nothing is counted twice.

    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 100    |
    | Total   |        | 100    |
      ^^^^^ info: Row 3 is a total ("Total") and is left out, so that nothing is counted twice.
  `,
  ))

test('a person is no total, who is called Max, or N, and has several rows', () =>
  checkRule(
    rule,
    `
    Ratings
    | Name | Rater | Rating |
    | Max  | Ann   | 4      |
    | Max  | Bea   | 3      |
    | Mona | Ann   | 4      |
    | N    | Ann   | 4      |
    | N    | Bea   | 3      |
    | Ona  | Ann   | 4      |
  `,
    { silent: true },
  ))

test('a count under the people is one', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name | CSAT |
    | Ana  | 4.5  |
    | Ben  | 4.1  |
    | N    | 2    |
      ^ info: Row 4 is a total ("N") and is left out, so that nothing is counted twice.
  `,
  ))
