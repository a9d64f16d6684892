import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './notANumber.ts'

test('a text and a tick among numbers are said, a formula that is only text among them', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name | CSAT | Calls |
    | Ana  | 4.5  | good  |
                    ^^^^ warning: "good" is not a number: write a number, or leave the cell blank.
    | Ben  | TRUE | 12    |
             ^^^^ warning: "TRUE" is a checkbox or a yes/no answer, and a number is needed here.
    | Cid  | 4.1  | =1+1  |
                    ^^^^ warning: "=1+1" is not a number: write a number, or leave the cell blank.
    | Dan  | 4.2  | 9     |
  `,
  ))
