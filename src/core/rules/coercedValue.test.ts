import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './coercedValue.ts'

test('numbers written as text are read, and each is listed', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name | CSAT  | Change | Balance | Revenue |
    | Ana  | "95 " | ▲ 5    | (12)    | 12k     |
             ^^^^^ info: "95" is text, read as 95.
                     ^^^ info: "▲ 5" is text, read as 5: the arrow is taken as decoration, not as a sign.
                              ^^^^ info: "(12)" is text, read as -12.
                                        ^^^ info: "12k" is text, read as 12000.
    | Ben  | 90    | 3      | 4       | 1.234,5 |
                                        ^^^^^^^ info: "1.234,5" is text, read as 1234.5.
  `,
  ))
