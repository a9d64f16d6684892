import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './ratingUnreadable.ts'

test('a label that the scale does not have is said', () =>
  checkRule(
    rule,
    `
    Ratings
    | Employee ID | Rater | Cycle | Rating |
    | 1001        | Max   | 2025  | 4      |
    | 1002        | Max   | 2025  | Super  |
                                    ^^^^^ warning: "Super" is neither a number nor a label of the scale.

    Scale
    | Rating | Label   |
    | 3      | Meets   |
    | 4      | Exceeds |
  `,
  ))
