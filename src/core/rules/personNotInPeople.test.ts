import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './personNotInPeople.ts'

test('somebody who is measured but not in People is said at the first value', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager |
    | 1           | Ana  | Support | Max     |
    | 2           | Ben  | Support | Max     |

    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 60     |
    | Support | FCR    | 40     |

    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1           | CSAT   | 2025-01 | 0.92  |
    | 9           | CSAT   | 2025-01 | 0.8   |
                                       ^^^ error: 9 is measured but is not in People, so nobody knows the role and there is no score. Add a row to People, or correct the ID.
    | 9           | CSAT   | 2025-02 | 0.82  |
  `,
  ))

test('without a People table the people are those who are measured', () =>
  checkRule(
    rule,
    `
    Measurements
    | Employee ID | Metric | Period  | Value |
    | 9           | CSAT   | 2025-01 | 0.8   |
  `,
    { silent: true },
  ))
