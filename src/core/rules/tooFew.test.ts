import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './tooFew.ts'

test('fewer than 3 metrics with a weight are said at the role', () =>
  checkRule(
    rule,
    `
    Weights
    | Role       | Level | Metric | Weight |
    | Support    |       | CSAT   | 60     |
      ^^^^^^^ warning: Support has 2 metrics with a weight, fewer than 3
    | Support    |       | FCR    | 40     |
    | Onboarding | L2    | CSAT   | 100    |
      ^^^^^^^^^^ warning: Onboarding, level L2 has one metric with a weight, fewer than 3
  `,
  ))

test('three are enough', () =>
  checkRule(
    rule,
    `
    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 40     |
    | Support | FCR    | 30     |
    | Support | Churn  | 30     |
  `,
    { silent: true },
  ))
