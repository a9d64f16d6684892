import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './notADuration.ts'

test('a text that is no time is said', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Unit    |
    | AHT    | minutes |

    Scorecard
    | Name | AHT   |
    | Ana  | 5:30  |
    | Ben  | quick |
             ^^^^^ warning: "quick" is not a duration: write a number, 1:30, or 1h 30m.
    | Cid  | 1h 30 |
  `,
  ))
