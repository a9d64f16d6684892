import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './weightTwice.ts'

test('two weights for one metric are said at the one that is not used', () =>
  checkRule(
    rule,
    `
    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 60     |
                         ^^ warning: CSAT has two weights in Support: 50 and 60. Until one is removed, 50 is used.
    | Support | CSAT   | 50     |
    | Support | FCR    | 40     |
  `,
  ))

test('a later row, another level and the same weight again are no second weight', () =>
  checkRule(
    rule,
    `
    Weights
    | Role    | Level | Metric | Weight | Effective From |
    | Support |       | CSAT   | 60     |                |
    | Support |       | CSAT   | 50     | 2025-01-01     |
    | Support | L2    | CSAT   | 70     |                |
    | Support |       | FCR    | 40     |                |
    | Support |       | FCR    | 40     |                |
  `,
    { silent: true },
  ))
