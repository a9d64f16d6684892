import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './noLeading.ts'

test('a role with results alone is said', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric   | Kind    |
    | CSAT     | lagging |
    | Churn    | lagging |
    | Outreach | leading |

    Weights
    | Role       | Metric   | Weight |
    | Support    | CSAT     | 50     |
      ^^^^^^^ warning: Support has no leading metric with a weight
    | Support    | Churn    | 50     |
    | Support    | Outreach | 0      |
    | Onboarding | CSAT     | 50     |
    | Onboarding | Outreach | 50     |
  `,
  ))

test('where a Kind is not given nobody can tell', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Kind    |
    | CSAT   | lagging |
    | Churn  |         |

    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 50     |
    | Support | Churn  | 50     |
  `,
    { silent: true },
  ))
