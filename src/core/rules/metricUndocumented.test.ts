import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './metricUndocumented.ts'

test('each blank cell is said, with how much is documented', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Definition             | Source  | Frequency |
    | CSAT   | Share of happy answers |         | monthly   |
                                        ^ warning: CSAT has no Source: name the system or report that the values come from. The metrics are documented to 50 %
    | FCR    |                        | Zendesk |           |
               ^ warning: FCR has no Definition: say in one sentence what is counted. The metrics are documented to 50 %
                                                  ^ warning: FCR has no Frequency: say how often it is measured. The metrics are documented to 50 %
  `,
  ))

test('a column that is absent counts, and is said at its header by another rule', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Definition             | Source | Unit |
    | CSAT   | Share of happy answers |        | %    |
                                        ^ warning: CSAT has no Source: name the system or report that the values come from. The metrics are documented to 33 %
  `,
  ))

test('metrics that are documented are silent', () =>
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
