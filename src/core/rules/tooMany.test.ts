import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './tooMany.ts'

test('more than 7 metrics with a weight are said at the role', () =>
  checkRule(
    rule,
    `
    Weights
    | Role    | Metric | Weight |
    | Support | A      | 20     |
      ^^^^^^^ warning: Support has 8 metrics with a weight, more than 7
    | Support | B      | 20     |
    | Support | C      | 10     |
    | Support | D      | 10     |
    | Support | E      | 10     |
    | Support | F      | 10     |
    | Support | G      | 10     |
    | Support | H      | 10     |
  `,
  ))

test('the limit is set in Rules', () =>
  checkRule(
    rule,
    `
    Rules
    | Rule     | Limit |
    | too-many | 1     |

    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 60     |
      ^^^^^^^ warning: Support has 2 metrics with a weight, more than 1
    | Support | FCR    | 40     |
  `,
  ))

test('metrics that are only tracked do not count', () =>
  checkRule(
    rule,
    `
    Weights
    | Role    | Metric | Weight |
    | Support | A      | 20     |
    | Support | B      | 20     |
    | Support | C      | 10     |
    | Support | D      | 10     |
    | Support | E      | 10     |
    | Support | F      | 10     |
    | Support | G      | 20     |
    | Support | H      | 0      |
  `,
    { silent: true },
  ))
