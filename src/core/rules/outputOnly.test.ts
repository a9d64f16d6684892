import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './outputOnly.ts'

test('a role measured by the work done alone is said at the role', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric          | Nature   |
    | Tickets Closed  | output   |
    | Hours Delivered | activity |
    | CSAT            | outcome  |

    Weights
    | Role       | Metric          | Weight |
    | Support    | Tickets Closed  | 70     |
      ^^^^^^^ warning: All of the weight of Support counts work that was done (Hours Delivered and Tickets Closed), none what came of it
    | Support    | Hours Delivered | 30     |
    | Support    | CSAT            | 0      |
    | Onboarding | Tickets Closed  | 60     |
    | Onboarding | CSAT            | 40     |
  `,
  ))

test('a metric whose nature nobody gave is not called output', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric         | Nature |
    | Tickets Closed | output |
    | CSAT           |        |

    Weights
    | Role    | Metric         | Weight |
    | Support | Tickets Closed | 70     |
    | Support | CSAT           | 30     |
  `,
    { silent: true },
  ))
