import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './columnNotUsed.ts'

test('columns that hold something else than a metric are listed; totals of rows and notes are not', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name    | CSAT | Comment   | Total |
                       ^^^^^^^ info: Comment is not used: it belongs to ratings, and this sheet has none.
                                   ^^^^^ info: Total is not used: a total, score or rank, not a metric.
    | Ana     | 4.5  | Good year | 90    |
    | Ben     | 4.1  | Moved     | 80    |
    | Average | 4.3  |           | 85    |
  `,
  ))

test('a column that Aliases leave out is not', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name | CSAT | Total |
    | Ana  | 4.5  | 90    |
    | Ben  | 4.1  | 80    |

    Aliases
    | Kind   | Written | Means |
    | column | Total   | -     |
  `,
    { silent: true },
  ))

test('what stands beside ratings is no metric, and may be compared all the same', () =>
  checkRule(
    rule,
    `
    Ratings
    | Employee ID | Rater | Rating | Teamwork |
                                     ^^^^^^^^ info: Teamwork is a sub-criterion of the rating: it counts for no score.
    | 1           | Max   | 3      | 4        |
    | 2           | Max   | 4      | 4        |
  `,
  ))
