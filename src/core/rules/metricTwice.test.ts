import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './metricTwice.ts'

test('a metric that stands twice is said at the second row', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Direction | Target |
    | CSAT   | higher    | 4      |
    | CSAT   | lower     | 3      |
      ^^^^ warning: CSAT stands twice in Metrics: the first row is used. Remove one, or give them different names.
  `,
  ))

test('two metrics are two', () =>
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
