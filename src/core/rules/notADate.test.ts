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
