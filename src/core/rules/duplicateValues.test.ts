import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './duplicateValues.ts'

test('different values for the same thing stop until they are settled', () =>
  checkRule(
    rule,
    `
    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1001        | CSAT   | 2025-01 | 4.5   |
    | 1001        | CSAT   | 2025-01 | 4.1   |
                                       ^^^ error: 1001 has 2 different values of CSAT in 2025-01: 4.5, 4.1. None counts until you say which.
  `,
  ))

test('of many values the first are shown', () =>
  checkRule(
    rule,
    `
    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1001        | CSAT   | 2025-01 | 0     |
    | 1001        | CSAT   | 2025-01 | 1     |
                                       ^ error: 1001 has 7 different values of CSAT in 2025-01: 0, 1, 2, 3, 4 and 2 more. None counts until you say which.
    | 1001        | CSAT   | 2025-01 | 2     |
    | 1001        | CSAT   | 2025-01 | 3     |
    | 1001        | CSAT   | 2025-01 | 4     |
    | 1001        | CSAT   | 2025-01 | 5     |
    | 1001        | CSAT   | 2025-01 | 6     |
  `,
  ))

test('whoever stands in People is named', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    |
    | 1001        | Ana  | Support |
    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1001        | CSAT   | 2025-01 | 4.5   |
    | 1001        | CSAT   | 2025-01 | 4.1   |
                                       ^^^ error: Ana has 2 different values of CSAT in 2025-01: 4.5, 4.1. None counts until you say which.
  `,
  ))

test('an answer settles it', () =>
  checkRule(
    rule,
    `
    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1001        | CSAT   | 2025-01 | 4.5   |
    | 1001        | CSAT   | 2025-01 | 4.1   |
  `,
    { set: { 'duplicates.CSAT': 'mean' }, silent: true },
  ))
