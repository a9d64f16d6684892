import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './activityShare.ts'

test('more than 20 % of the weight on activity is said at the heaviest of it', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric   | Nature   |
    | Hours    | activity |
    | Sessions | activity |
    | CSAT     | outcome  |

    Weights
    | Role    | Metric   | Weight |
    | Support | Hours    | 10     |
    | Support | Sessions | 15     |
                           ^^ warning: 25 % of the weight of Support lies on activity (Sessions, Hours), more than 20 %
    | Support | CSAT     | 75     |
  `,
  ))

test('20 % is allowed, and what is only tracked weighs nothing', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric   | Nature   |
    | Hours    | activity |
    | Sessions | activity |
    | CSAT     | outcome  |

    Weights
    | Role    | Metric   | Weight |
    | Support | Hours    | 20     |
    | Support | Sessions | 0      |
    | Support | CSAT     | 80     |
  `,
    { silent: true },
  ))
