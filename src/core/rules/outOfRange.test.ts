import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './outOfRange.ts'

test('values that cannot be are left out', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Unit    |
    | CSAT   | %       |
    | NPS    | score   |
    | AHT    | minutes |

    Scorecard
    | Name | CSAT | NPS | AHT |
    | Ana  | 130% | 40  | 5   |
             ^^^^ warning: "130%" cannot be a value of CSAT: it goes from 0 % to 100 %.
    | Ben  | 90%  | 130 | -3  |
                    ^^^ warning: "130" cannot be a value of NPS: it goes from −100 to 100.
                          ^^ warning: "-3" cannot be a value of AHT: it goes from 0 up.
  `,
  ))
