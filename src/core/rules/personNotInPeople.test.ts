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

test('a name that is asked about already is not said again', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name        | Role    | Manager |
    | 1001        | Jane Smith  | Support | Max     |
    | 1002        | Smith, Jane | Support | Max     |
    | 1003        | Ben Ode     | Support | Max     |
    | 1004        | Ana Lopez   | Support | Max     |

    Measurements
    | Employee           | Metric | Period  | Value |
    | Jane Smith         | CSAT   | 2025-01 | 4.5   |
    | Ana Lopez, Ben Ode | CSAT   | 2025-01 | 4.1   |
  `,
    { silent: true },
  ))
