import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './hiddenCells.ts'

test('hidden rows and columns are counted', () =>
  checkRule(
    rule,
    `
    Scorecard {hidden 3, hidden C}
    | Name | CSAT | Calls |
    | Ana  | 4.5  | 7     |
    | Ben  | 4.1  | 9     |
                    ^ info: Scorecard has 1 hidden row and 1 hidden column: what is hidden is read like all else.
    | Cid  | 4.1  | 9     |
  `,
  ))

test('and left out where that is asked for', () =>
  checkRule(
    rule,
    `
    Scorecard {hidden 3, hidden 4}
    | Name | CSAT | Calls |
    | Ana  | 4.5  | 7     |
    | Ben  | 4.1  | 9     |
      ^^^ info: Scorecard has 2 hidden rows: hidden rows are left out (rows.visibleOnly).
    | Cid  | 4.1  | 9     |
  `,
    { set: { 'rows.visibleOnly': 'yes' } },
  ))
