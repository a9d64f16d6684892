import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './ambiguousPercent.ts'

test('0.92 and 92 in one column are asked about, and say how many cells wait', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name | CSAT |
    | Ana  | 0.92 |
             ^^^^ error: Some numbers of this column look like 0.92 for 92 %, others like 92: the smallest is 0.92, the largest 88. 2 cells wait for the answer.
    | Ben  | 88   |
    | Cid  | 95%  |
  `,
  ))

test('an answer in Settings settles it', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name | CSAT |
    | Ana  | 0.92 |
    | Ben  | 88   |
    | Cid  | 95%  |
  `,
    { set: { 'read.Scorecard.CSAT.percent': 'fraction' }, silent: true },
  ))
