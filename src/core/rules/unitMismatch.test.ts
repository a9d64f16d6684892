import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './unitMismatch.ts'

test('a value in another unit than its column is left out', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Unit     |
    | Sales  | currency |

    Scorecard
    | Name | Sales | Talks   |
    | Ana  | 5 €   | 5 h     |
    | Ben  | 6 €   | 6 h     |
    | Cid  | 7 €   | 7 calls |
                     ^^^^^^^ warning: "7 calls" is in count, while this column is in hours: convert it.
  `,
    { set: { 'read.Scorecard.Talks.unit': 'hours' } },
  ))
