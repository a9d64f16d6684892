import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './ambiguousUnit.ts'

test('bare numbers among times are asked about', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name | Response |
    | Ana  | 5:30     |
    | Ben  | 90m      |
    | Cid  | 4        |
             ^ error: Some cells of this column are times such as "5:30", others are bare numbers such as "4", and nothing says what the numbers count.
  `,
  ))

test('so are cells that name different units, and an m that can be minutes or millions', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name | Sales | Deals |
    | Ana  | 5 €   | 3m    |
             ^^^ error: The cells of this column name different units: EUR, USD. 2 cells wait for the answer.
                     ^^ error: "3m" can mean minutes or millions: write the number in full.
    | Ben  | 6 $   | 4     |
  `,
  ))

test('times alone are hours', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name | Response |
    | Ana  | 5:30     |
    | Ben  | 90m      |
    | Cid  | 1h 30    |
  `,
    { silent: true },
  ))

test('an answer in Settings settles it', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name | Response |
    | Ana  | 5:30     |
    | Cid  | 4        |
  `,
    { set: { 'read.Scorecard.Response.unit': 'hours' }, silent: true },
  ))
