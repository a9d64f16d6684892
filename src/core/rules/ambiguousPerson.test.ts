import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './ambiguousPerson.ts'

test('a name that two people have counts for neither', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name        | Role    | Manager |
    | 1001        | Jane Smith  | Support | Max     |
    | 1002        | Smith, Jane | Support | Max     |

    Measurements
    | Employee ID | Metric | Period  | Value |
    | Jane Smith  | CSAT   | 2025-01 | 4.5   |
                                       ^^^ error: "Jane Smith" can be 1001 and 1002: these values wait until an ID tells the two apart.
    | 1001        | CSAT   | 2025-01 | 4.1   |

    Evidence
    | Employee ID | Date       | Metric | What Happened | Author |
    | JANE SMITH  | 2025-01-31 | CSAT   | Helped        | Max    |
      ^^^^^^^^^^ error: "JANE SMITH" can be 1001 and 1002: write the ID of the one you mean.
  `,
  ))
