import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './changeWithoutReason.ts'

test('a change without a reason is said at the calibrated rating', () =>
  checkRule(
    rule,
    `
    Ratings
    | Employee ID | Rater | Rating | Calibrated | Reason         |
    | Ana         | Mia   | 4      | 3          |                |
                                     ^ warning: The rating of Ana was changed from 4 to 3 without a reason.
    | Ben         | Mia   | 3      | 4          | Second half    |
    | Cleo        | Noa   | 3      | 3          |                |
    | Dan         | Noa   | 2      |            |                |
  `,
    { calibrate: true },
  ))
