import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './peopleWithoutNames.ts'

test('a scorecard without a column of people is said', () =>
  checkRule(
    rule,
    `
    Scorecard
    | CSAT | Calls |
      ^^^^ error: Scorecard has no column that says whom a row is about: add Employee ID, Email or Name.
    | 4.5  | 7     |
    | 4.1  | 9     |
  `,
  ))
