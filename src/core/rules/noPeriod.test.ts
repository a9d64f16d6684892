import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './noPeriod.ts'

test('one block without any period is said once', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name | CSAT |
    | Ana  | 4.5  |
             ^^^ info: No value names its period: all of them are scored as one period.
    | Ben  | 4.1  |
  `,
  ))

test('one period is enough', () =>
  checkRule(
    rule,
    `
    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1001        | CSAT   | 2025-01 | 4.5   |
  `,
    { silent: true },
  ))
