import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './acceptedEnded.ts'

test('what was accepted ends with its day or with its cycle', () =>
  checkRule(
    rule,
    `
    Accepted
    | Rule         | Reason         | At         | Until      |
    | weights-sum  | Known in Sales | 2025-02-01 | 2025-06-30 |
                                                   ^^ info: weights-sum was accepted until a day that has passed: its findings are open again
    | weight-drift | Known in Sales | 2024-11-02 |            |
                                      ^^ info: weight-drift was accepted before this cycle began: its findings are open again
    | out-of-range | Known in Sales | 2024-11-02 | 2026-06-30 |
    | out-of-range | Known in Sales | 2025-11-02 |            |
  `,
    { set: { cycle: '2025-01 to 2025-12', asOf: '2025-12-31' } },
  ))
