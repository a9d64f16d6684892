import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './protectedMetric.ts'

test('pay, absence and personal data are no metrics without a reason', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric      | Direction | Target |
    | Sick Days   | lower     | 3      |
      ^^^^^^^^^ error: Sick Days is about absence, leave or overtime, and no score is made of it without a reason
    | Base Salary | higher    | 50000  |
      ^^^^^^^^^^^ error: Base Salary is pay, and no score is made of it without a reason
    | Age         | lower     | 30     |
      ^^^ error: Age is how old somebody is, and no score is made of it without a reason
    | Ticket Age  | lower     | 3      |
  `,
  ))

test('what fairness is looked at by is no metric', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Direction | Target |
    | Shift  | lower     | 3      |
      ^^^^^ error: Shift is about who somebody is, and no score is made of it without a reason
    | CSAT   | higher    | 4      |
  `,
    { set: { 'fairness.groups': 'Site, Shift' } },
  ))

test('a reason is enough', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric   | Direction | Target |
    | Overtime | lower     | 3      |
      ^^^^^^^^ error: Overtime is about absence, leave or overtime, and no score is made of it without a reason (accepted: Plans of shifts are to keep it low)

    Accepted
    | Rule             | Metric   | Reason                             | At         |
    | protected-metric | Overtime | Plans of shifts are to keep it low | 2025-01-02 |
  `,
  ))

test('work is no personal data', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Definition             | Unit | Direction | Kind    | Source  | Frequency | Floor | Target |
    | CSAT   | Share of happy answers | %    | higher    | lagging | Survey  | monthly   | 80%   | 90%    |
    | FCR    | Share solved at once   | %    | higher    | leading | Zendesk | monthly   | 60%   | 80%    |
  `,
    { silent: true },
  ))
