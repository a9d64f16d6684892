import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './weightsAllBlank.ts'

test('a plan whose weights are all blank counts them equally and says so', () =>
  checkRule(
    rule,
    `
    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   |        |
                         ^ info: All weights of Support are blank, so its 2 metrics count equally.
    | Support | FCR    |        |
  `,
  ))

test('one weight that is filled is a plan', () =>
  checkRule(
    rule,
    `
    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 100    |
    | Support | FCR    |        |
  `,
    { silent: true },
  ))
