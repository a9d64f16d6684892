import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './weightDominant.ts'

test('a weight over 40 % is said at its cell', () =>
  checkRule(
    rule,
    `
    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 45     |
                         ^^ warning: CSAT carries 45 % of the weight of Support, more than 40 %: it decides the score nearly alone
    | Support | FCR    | 40     |
    | Support | Churn  | 15     |
  `,
  ))

test('40 % is allowed, and equal weights are no choice', () =>
  checkRule(
    rule,
    `
    Weights
    | Role       | Metric | Weight |
    | Support    | CSAT   | 40     |
    | Support    | FCR    | 40     |
    | Support    | Churn  | 20     |
    | Onboarding | CSAT   |        |
    | Onboarding | FCR    |        |
  `,
    { silent: true },
  ))
