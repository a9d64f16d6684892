import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './draftPlan.ts'

test('each proposed plan of a lone scorecard is said at its metric, and one fix writes them all', () =>
  checkRule(
    rule,
    `
    Jan
    | Name | CSAT | Churn | Tickets |
             ^^^^ info: CSAT: Floor 74, Target 85 and Stretch 93 are proposed from the values of 5 people. Agree on them, or correct them, before anyone is told a score.
                    ^^^^^ info: Churn: Floor 5.6, Target 4 and Stretch 2.4 are proposed from the values of 5 people. Agree on them, or correct them, before anyone is told a score.
                            ^^^^^^^ info: Tickets: Floor 24, Target 40 and Stretch 56 are proposed from the values of 5 people. Agree on them, or correct them, before anyone is told a score.
    | Ana  | 90   | 3     | 40      |
    | Ben  | 85   | 4     | 50      |
    | Cem  | 80   | 2     | 30      |
    | Dee  | 95   | 5     | 60      |
    | Eva  | 70   | 6     | 20      |
  `,
  ))

test('where Metrics exists nothing is proposed', () =>
  checkRule(
    rule,
    `
    Jan
    | Name | CSAT | Churn | Tickets |
    | Ana  | 90   | 3     | 40      |
    | Ben  | 85   | 4     | 50      |
    | Cem  | 80   | 2     | 30      |
    | Dee  | 95   | 5     | 60      |
    | Eva  | 70   | 6     | 20      |

    Metrics
    | Metric | Unit | Direction | Kind    |
    | CSAT   | %    | higher    | lagging |
  `,
    { silent: true },
  ))
