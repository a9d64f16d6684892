import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './undatedBesideDated.ts'

test('a summary beside the months of the same people is said once for each metric', () =>
  checkRule(
    rule,
    `
    Summary
    | Name | CSAT | AHT |
    | Ana  | 90   | 12  |
             ^^ warning: CSAT has a value without a period here and one for 2025-01 of the same person: both count.
    | Ben  | 80   | 14  |

    Measurements
    | Employee ID | Metric | Period  | Value |
    | Ana         | CSAT   | 2025-01 | 88    |
    | Ana         | CSAT   | 2025-02 | 92    |
    | Ben         | CSAT   | 2025-01 | 80    |
    | Ben         | AHT    | 2025-01 | no    |
  `,
  ))

test('a blank, other people, and values that are all dated or all undated are no mix', () =>
  checkRule(
    rule,
    `
    Summary
    | Name | CSAT | AHT |
    | Ana  |      | 12  |
    | Ben  | 80   | 14  |

    Measurements
    | Employee ID | Metric | Period  | Value |
    | Ana         | CSAT   | 2025-01 | 88    |
    | Ana         | CSAT   | 2025-02 | 92    |
    | Ana         | Calls  | 2025-02 | 92    |
  `,
    { silent: true },
  ))
