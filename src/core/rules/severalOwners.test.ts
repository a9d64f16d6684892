import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './severalOwners.ts'

test('a row of two people waits for an answer', () =>
  checkRule(
    rule,
    `
    Measurements
    | Employee ID | Metric | Period  | Value |
    | Ana         | CSAT   | 2025-01 | 4.5   |
    | Ben         | CSAT   | 2025-01 | 4.1   |
    | Ana, Ben    | CSAT   | 2025-02 | 4.9   |
                                       ^^^ error: "Ana, Ben" names 2 people. Their value counts for nobody until you say whether it is shared.
  `,
  ))

test('an answer settles it', () =>
  checkRule(
    rule,
    `
    Measurements
    | Employee ID | Metric | Period  | Value |
    | Ana         | CSAT   | 2025-01 | 4.5   |
    | Ben         | CSAT   | 2025-01 | 4.1   |
    | Ana, Ben    | CSAT   | 2025-02 | 4.9   |
  `,
    { set: { owners: 'split' }, silent: true },
  ))
