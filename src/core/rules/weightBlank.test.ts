import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './weightBlank.ts'

test('a blank among filled weights is said, and 0 is not blank', () =>
  checkRule(
    rule,
    `
    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 100    |
    | Support | FCR    |        |
                         ^ warning: FCR has no weight in Support while others have one, so it is not in the plan. Write 0 to track it without scoring it.
    | Support | Churn  | 0      |
  `,
  ))

test('all blank are equal weights', () =>
  checkRule(
    rule,
    `
    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   |        |
    | Support | FCR    |        |
  `,
    { silent: true },
  ))
