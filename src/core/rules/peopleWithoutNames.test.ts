import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './peopleWithoutNames.ts'

test('a scorecard without a column of people is said', () =>
  checkRule(
    rule,
    `
    Scorecard
    | CSAT | Calls |
      ^^^^ error: Scorecard has no column that says whom a row is about: add Employee ID, Email or Name. Where people stand across, turn the table: one row for each person.
    | 4.5  | 7     |
    | 4.1  | 9     |
  `,
  ))

test('people across and metrics down are not read as metrics of people called CSAT', () =>
  checkRule(
    rule,
    `
    Scorecard
    | KPI   | Ana | Ben |
      ^^^ error: Scorecard has no column that says whom a row is about: add Employee ID, Email or Name. Where people stand across, turn the table: one row for each person.
    | CSAT  | 4.5 | 4.1 |
    | Calls | 7   | 9   |
  `,
  ))
