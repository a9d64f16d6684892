import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './wordForNoValue.ts'

test('each word is listed with what it does', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name | CSAT | Calls | Churn |
    | Ana  | 4.5  | N/A   | TBD   |
                    ^^^ info: "N/A" is taken as not applicable: without another value the metric leaves this person’s plan.
                            ^^^ info: "TBD" is taken as pending: it counts as missing until a value is there.
    | Ben  | LOA  | 7     | -     |
             ^^^ info: "LOA" is taken as on leave: this period leaves the plan.
    | Cid  | 4.4  | 8     | 0     |
  `,
  ))
