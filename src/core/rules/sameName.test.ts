import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './sameName.ts'

test('two rows of one name without an ID are asked about', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name        | CSAT |
    | Jane Smith  | 4.5  |
    | Ben Ito     | 4.1  |
    | Smith, Jane | 3.9  |
      ^^^^^^^^^^^ error: Two rows of Scorecard are called Smith, Jane. Are they two people? Then give everybody an ID; if not, one row is enough.
  `,
  ))
