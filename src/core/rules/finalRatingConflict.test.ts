import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './finalRatingConflict.ts'

test('two calibrated ratings that differ are said at both', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager |
    | 1           | Ana  | Support | Max     |
    | 2           | Ben  | Support | Max     |

    Ratings
    | Employee ID | Rater | Cycle | Rating | Calibrated |
    | 1           | Max   | 2025  | 4      | 4          |
                                             ^ error: Ana has different calibrated ratings in this cycle: 3, 4. Until one stands, none is used.
    | 1           | Zoe   | 2025  | 3      | 3          |
                                             ^ error: Ana has different calibrated ratings in this cycle: 3, 4. Until one stands, none is used.
    | 2           | Max   | 2025  | 3      | 4          |
  `,
  ))

test('the same calibrated rating twice is one', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager |
    | 1           | Ana  | Support | Max     |
    | 2           | Ben  | Support | Max     |

    Ratings
    | Employee ID | Rater | Cycle | Rating | Calibrated |
    | 1           | Max   | 2025  | 4      | 4          |
    | 1           | Zoe   | 2025  | 3      | 4          |
  `,
    { silent: true },
  ))
