import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './ambiguousDate.ts'

test('a column of dates that fit both ways is asked about once', () =>
  checkRule(
    rule,
    `
    Measurements
    | Employee ID | Metric | Period   | Value |
    | 1001        | CSAT   | 03/04/25 | 4.5   |
                             ^^^^^^^^ error: "03/04/25" can be read with the day first or the month first, and the other cells of this column do not tell which. 2 cells wait for the answer.
    | 1001        | CSAT   | 05/06/25 | 4.2   |
  `,
  ))

test('a day above 12 tells the order', () =>
  checkRule(
    rule,
    `
    Measurements
    | Employee ID | Metric | Period   | Value |
    | 1001        | CSAT   | 03/04/25 | 4.5   |
    | 1001        | CSAT   | 25/06/25 | 4.2   |
  `,
    { silent: true },
  ))

test('the Period column of a scorecard is asked about too', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name | Period   | CSAT |
    | Ana  | 03/04/25 | 4.5  |
             ^^^^^^^^ error: "03/04/25" can be read with the day first or the month first, and the other cells of this column do not tell which. 2 cells wait for the answer.
    | Ben  | 03/04/25 | 4.2  |
  `,
  ))

test('a day in a header, where no other header tells the order', () =>
  checkRule(
    rule,
    `
    Calls
    | Name | 01/02/2025 | 01/03/2025 |
             ^^^^^^^^^^ error: "01/02/2025" can be read with the day first or the month first: write 2025-03-31. Its values wait.
                          ^^^^^^^^^^ error: "01/03/2025" can be read with the day first or the month first: write 2025-03-31. Its values wait.
    | Ana  | 10         | 11         |
    | Ben  | 12         | 13         |
  `,
  ))
