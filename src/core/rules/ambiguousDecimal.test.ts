import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './ambiguousDecimal.ts'

test('a column that does not show its decimal sign is asked about once', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name | Revenue |
    | Ana  | 1.234   |
    | Ben  | "1.234" |
             ^^^^^^^ error: "1.234" can mean 1234 or 1.234, and no other cell of this column tells which. 2 cells wait for the answer.
    | Cid  | "5.678" |
  `,
  ))

test('an answer in Settings settles it', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name | Revenue |
    | Ana  | "1.234" |
    | Ben  | "5.678" |
  `,
    { set: { 'read.Scorecard.Revenue.decimal': 'comma' }, silent: true },
  ))
