import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './weightNoise.ts'

test('a weight under 5 % is said at its cell, on either scale', () =>
  checkRule(
    rule,
    `
    Weights
    | Role       | Metric | Weight |
    | Support    | CSAT   | 97     |
    | Support    | FCR    | 3      |
                            ^ warning: FCR carries 3 % of the weight of Support, less than 5 %: too little to change a score
    | Onboarding | CSAT   | 0.96   |
    | Onboarding | FCR    | 0.04   |
                            ^^^^ warning: FCR carries 4 % of the weight of Onboarding, less than 5 %: too little to change a score
  `,
  ))

test('5 % and 0 are said by nobody, and equal weights are no choice', () =>
  checkRule(
    rule,
    `
    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 95     |
    | Support | FCR    | 5      |
    | Support | Churn  | 0      |
  `,
    { silent: true },
  ))
