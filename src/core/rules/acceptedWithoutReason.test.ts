import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './acceptedWithoutReason.ts'

test('a row of Accepted without a reason or a day is said, and does not count', () =>
  checkRule(
    rule,
    `
    Accepted
    | Rule         | Employee ID | Reason         | At         |
    | weights-sum  | 1001        |                | 2025-11-02 |
                                   ^ warning: weights-sum is accepted without a reason: its findings stay open
    | weight-drift | 1001        | Known in Sales |            |
                                                    ^ warning: weight-drift is accepted without a day: its findings stay open
    | weights-sum  | 1002        | Known in Sales | 2025-11-02 |
  `,
    { set: { cycle: '2025-01 to 2025-12', asOf: '2025-12-31' } },
  ))

test('one that is accepted with both stays in the list with its reason', () =>
  checkRule(
    rule,
    `
    Accepted
    | Rule                    | Employee ID | Reason    | At         |
    | weights-sum             | 1001        |           | 2025-11-02 |
                                              ^ warning: weights-sum is accepted without a reason: its findings stay open (accepted: Moving in)
    | accepted-without-reason |             | Moving in | 2025-11-02 |
  `,
    { set: { cycle: '2025-01 to 2025-12', asOf: '2025-12-31' } },
  ))
