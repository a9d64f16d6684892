import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './mixedDateCells.ts'

test('dates up to the 12th beside texts after it are doubted once', () =>
  checkRule(
    rule,
    `
    Measurements
    | Employee ID | Metric | Period     | Value |
    | 1001        | CSAT   | 45660      | 4.5   |
                             ^^^^^ warning: 2 cells of this column are dates with a day up to 12, and those with a later day, such as "13/01/2025", are text: an import may have swapped day and month of the dates.
    | 1001        | CSAT   | 45722      | 4.2   |
    | 1001        | CSAT   | 13/01/2025 | 4.1   |
  `,
  ))

test('a stored date after the 12th shows that nothing was swapped', () =>
  checkRule(
    rule,
    `
    Measurements
    | Employee ID | Metric | Period     | Value |
    | 1001        | CSAT   | 45660      | 4.5   |
    | 1001        | CSAT   | 45677      | 4.2   |
    | 1001        | CSAT   | 13/01/2025 | 4.1   |
  `,
    { silent: true },
  ))

test('first days of months beside last days in text are no sign of it', () =>
  checkRule(
    rule,
    `
    Measurements
    | Employee ID | Metric | Period     | Value |
    | 1001        | CSAT   | 45658      | 4.5   |
    | 1001        | CSAT   | 45689      | 4.2   |
    | 1001        | CSAT   | 31/03/2025 | 4.1   |
  `,
    { silent: true },
  ))
