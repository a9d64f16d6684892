import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './personTwice.ts'

test('one ID under two names', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name      | Role    | Manager |
    | 1001        | Ana Lopez | Support | Max     |
    | 1001        | Ben Ito   | Support | Max     |
                    ^^^^^^^ warning: 1001 is called Ben Ito here and Ana Lopez in row 2 of People. They are taken as one person: correct the ID, or the name.
  `,
  ))

test('one person in two teams of one period', () =>
  checkRule(
    rule,
    `
    North
    | Name | Role    | CSAT |
    | Ana  | Support | 4.5  |
    | Ben  | Support | 4.1  |

    South
    | Name | Role    | CSAT |
    | Ana  | Sales   | 4.4  |
      ^^^ warning: Ana stands here with another role, level, team or manager than in North; the first one is used.
    | Cid  | Support | 4.2  |
  `,
  ))
