import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './sheetsUnclear.ts'

test('sheets that share only part of their metrics are asked about', () =>
  checkRule(
    rule,
    `
    North
    | Name | CSAT | Calls |
             ^^^^ error: 2 sheets measure partly the same things. They are taken as roles, each with its own plan, until you say what they are.
    | Ana  | 4.5  | 7     |
    | Ben  | 4.1  | 9     |

    South
    | Name | CSAT | Deals |
    | Cid  | 4.4  | 3     |
    | Dan  | 4.2  | 5     |
  `,
  ))

test('an answer settles it', () =>
  checkRule(
    rule,
    `
    North
    | Name | CSAT | Calls |
    | Ana  | 4.5  | 7     |
    | Ben  | 4.1  | 9     |

    South
    | Name | CSAT | Deals |
    | Cid  | 4.4  | 3     |
    | Dan  | 4.2  | 5     |
  `,
    { set: { 'sheets.are': 'role' }, silent: true },
  ))
