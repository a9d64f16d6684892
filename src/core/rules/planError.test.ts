import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './planError.ts'

test('a blank Floor and a Target on the wrong side are said at their cells', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric      | Unit    | Direction | Kind    | Floor | Target |
    | CSAT        | %       | higher    | lagging |       | 90%    |
                                                    ^ error: CSAT gives no points: Floor is blank.
    | Handle Time | minutes | lower     | leading | 5     | 9      |
                                                    ^ error: Handle Time gives no points: Target 9 must lie below Floor 5, because lower is better.

    Measurements
    | Employee ID | Metric      | Period  | Value |
    | 1           | CSAT        | 2025-01 | 92%   |
    | 1           | Handle Time | 2025-01 | 7     |
  `,
  ))

test('a plan that holds is silent, and so is a step', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric      | Unit    | Direction | Kind    | Floor | Target |
    | CSAT        | %       | higher    | lagging | 80%   | 90%    |
    | Handle Time | minutes | lower     | leading | 9     | 9      |

    Measurements
    | Employee ID | Metric      | Period  | Value |
    | 1           | CSAT        | 2025-01 | 92%   |
    | 1           | Handle Time | 2025-01 | 7     |
  `,
    { silent: true },
  ))
