import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './noLagging.ts'

test('a role with early signs alone is said', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric   | Kind        |
    | CSAT     | lagging     |
    | Outreach | leading     |
    | Clarity  | qualitative |

    Weights
    | Role       | Metric   | Weight |
    | Support    | Outreach | 50     |
      ^^^^^^^ warning: Support has no lagging metric with a weight
    | Support    | Clarity  | 50     |
    | Onboarding | CSAT     | 50     |
    | Onboarding | Outreach | 50     |
  `,
  ))

test('without Metrics nobody can tell', () =>
  checkRule(
    rule,
    `
    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 60     |
    | Support | FCR    | 40     |
  `,
    { silent: true },
  ))
