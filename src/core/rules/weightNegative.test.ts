import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './weightNegative.ts'

test('a weight below 0 is said at its cell', () =>
  checkRule(
    rule,
    `
    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 120    |
    | Support | Churn  | -20    |
                         ^^^ error: The weight of Churn in Support is -20: a weight is 0 or more. Nobody with this plan is scored until it is.
  `,
  ))

test('a weight of 0 is none', () =>
  checkRule(
    rule,
    `
    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 100    |
    | Support | Churn  | 0      |
  `,
    { silent: true },
  ))
