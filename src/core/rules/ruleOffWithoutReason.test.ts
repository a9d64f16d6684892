import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './ruleOffWithoutReason.ts'

test('a rule that is switched off without a reason is said at its severity', () =>
  checkRule(
    rule,
    `
    Rules
    | Rule         | Severity | Reason        |
    | weights-sum  | off      |               |
                     ^^^ info: The rule weights-sum is switched off without a reason
    | weight-drift | off      | Agreed in May |
    | out-of-range | warning  |               |
  `,
  ))
