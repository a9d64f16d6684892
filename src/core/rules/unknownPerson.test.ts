import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './unknownPerson.ts'

test('a row about a stranger is said', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name       | Role    | Manager |
    | 1001        | Jane Smith | Support | Max     |

    Evidence
    | Employee ID    | Date       | Metric | What Happened | Author |
    | 1009           | 2025-01-31 | CSAT   | Helped        | Max    |
      ^^^^ warning: "1009" is not in People: this row counts for nobody.
    | "Smith, Jane " | 2025-01-31 | CSAT   | Helped        | Max    |
  `,
  ))
