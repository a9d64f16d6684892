import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './duplicateHeader.ts'

test('the second of two equal headers gets a number', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name | CSAT | CSAT |
                    ^^^^ warning: CSAT is the header of two columns; this one is called "CSAT (2)" until you rename it.
    | Ana  | 4.5  | 80   |
    | Ben  | 4.1  | 70   |
  `,
  ))
