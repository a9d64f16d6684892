import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './weightsRescaled.ts'

test('weights that the setting rescaled are said', () =>
  checkRule(
    rule,
    `
    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 50     |
                         ^^ info: Weights of Support sum to 125, not 100; they were rescaled to 100, as the setting weights.rescale says.
    | Support | FCR    | 75     |
                         ^^ info: Weights of Support sum to 125, not 100; they were rescaled to 100, as the setting weights.rescale says.
  `,
    { set: { 'weights.rescale': 'yes' } },
  ))

test('weights that sum to 100 are as they stand', () =>
  checkRule(
    rule,
    `
    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 60     |
    | Support | FCR    | 40     |
  `,
    { set: { 'weights.rescale': 'yes' }, silent: true },
  ))
