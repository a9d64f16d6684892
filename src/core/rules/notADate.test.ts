import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './notADate.ts'

test('a text that is no day is said', () =>
  checkRule(
    rule,
    `
    Cycles
    | Cycle | From       | To   |
    | 2025  | 2025-01-01 | soon |
                           ^^^^ warning: "soon" is not a date: write a day such as 2025-03-31.
  `,
  ))

test('an As Of of a measurement that is no date is said at its cell', () =>
  checkRule(
    rule,
    `
    Measurements
    | Employee ID | Metric | Period  | Value | As Of      |
    | 1001        | CSAT   | 2025-01 | 90    | 2025-02-01 |
    | 1002        | CSAT   | 2025-01 | 80    | soon       |
                                               ^^^^ warning: "soon" is not a date: write a day such as 2025-03-31.
  `,
  ))

test('an As Of above a scorecard is said once, whatever it shares its cell with', () =>
  checkRule(
    rule,
    `
    Team
    | As of: yesterday |      |       |
      ^^^^^^^^^^^^^^^^ warning: "yesterday" is not a date: write a day such as 2025-03-31.
    | Name             | CSAT | Calls |
    | Ana              | 90   | 12    |
    | Ben              | 80   | 14    |
  `,
  ))

test('an As Of row of a scorecard is said at each cell, also where a day can be read in two ways', () =>
  checkRule(
    rule,
    `
    Team
    | Name  | CSAT       | Calls      | Visits     | Solved     |
    | As of | 2025-02-01 | soon       | 03/04/2025 | 31/03/2025 |
                           ^^^^ warning: "soon" is not a date: write a day such as 2025-03-31.
                                        ^^^^^^^^^^ warning: "03/04/2025" is not a date: write a day such as 2025-03-31.
    | Ana   | 90         | 12         | 3          | 5          |
    | Ben   | 80         | 14         | 4          | 6          |
  `,
  ))

test('an As Of above several tables is said once', () =>
  checkRule(
    rule,
    `
    Team
    | As of | soon |  |      |     |
              ^^^^ warning: "soon" is not a date: write a day such as 2025-03-31.
    | Name  | CSAT |  | Name | NPS |
    | Ana   | 4.5  |  | Ana  | 40  |
    | Ben   | 4.1  |  | Cid  | 50  |
  `,
  ))
