import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './columnGuessed.ts'

test('a column of names without a header is taken, and said', () =>
  checkRule(
    rule,
    `
    Scorecard
    |     | CSAT | Calls |
      ^ info: No header says which column names the people; this one is taken because it holds names.
    | Ana | 4.5  | 7     |
    | Ben | 4.1  | 9     |
  `,
  ))
