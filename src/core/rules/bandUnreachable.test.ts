import { expect, test } from 'vitest'
import { checkRule, fixesOf } from '../../../test/drawing/checkRule.ts'
import rule from './bandUnreachable.ts'

test('a band that no result can reach is said at the plan, with a proposed Stretch', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric      | Unit    | Direction | Floor | Target | Stretch |
    | CSAT        | %       | higher    | 80%   | 90%    |         |
                                                           ^ warning: No one in Support can reach Exceeds: 4 of 5 metrics have no Stretch; the most is 104
    | FCR         | %       | higher    | 0.6   | 0.9    |         |
    | SLA         | %       | higher    | 70    | 98     |         |
    | Handle Time | minutes | lower     | 10    | 5      |         |
    | Tickets     | count   | higher    | 40    | 60     | 80      |

    Weights
    | Role    | Metric      | Weight |
    | Support | CSAT        | 20     |
    | Support | FCR         | 20     |
    | Support | SLA         | 20     |
    | Support | Handle Time | 20     |
    | Support | Tickets     | 20     |
  `,
  ))

test('a scorecard with its own targets is checked too', () =>
  checkRule(
    rule,
    `
    Jan
    | Name   | CSAT | Churn | Tickets |
               ^^^^ warning: No one in the scorecard can reach Exceeds: 3 of 3 metrics have no Stretch; the most is 100
    | Ana    | 90   | 3     | 40      |
    | Ben    | 85   | 4     | 50      |
    | Cem    | 80   | 2     | 30      |
    | Dee    | 95   | 5     | 60      |
    | Eva    | 70   | 6     | 20      |
    | Target | 90   | 3     | 50      |
    | Floor  | 60   | 8     | 10      |
  `,
  ))

test('a plan of one metric is spoken of as one', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Unit | Direction | Floor | Target | Stretch |
    | CSAT   | %    | higher    | 80%   | 90%    |         |
                                                      ^ warning: No one in Support can reach Exceeds: its only metric has no Stretch; the most is 100

    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 100    |
  `,
  ))

test('a plan that reaches the highest band is silent, and so is one that does not hold', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Unit | Direction | Floor | Target | Stretch |
    | CSAT   | %    | higher    | 80%   | 90%    | 95%     |
    | FCR    | %    | higher    |       | 90%    |         |

    Weights
    | Role       | Metric | Weight |
    | Support    | CSAT   | 100    |
    | Onboarding | FCR    | 100    |
  `,
    { silent: true },
  ))

test('a lower scale can be reached', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Definition             | Unit | Direction | Kind    | Source  | Frequency | Floor | Target |
    | CSAT   | Share of happy answers | %    | higher    | lagging | Survey  | monthly   | 80%   | 90%    |
    | FCR    | Share solved at once   | %    | higher    | leading | Zendesk | monthly   | 60%   | 80%    |

    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 60     |
    | Support | FCR    | 40     |

    Scale
    | Rating | Label   | Evidence From |
    | 1      | Below   |               |
    | 2      | Meets   | 80            |
    | 3      | Exceeds | 100           |
  `,
    { silent: true },
  ))

test('the proposed Stretch is written as the Target beside it, and never beyond 100 %', () => {
  const [fix] = fixesOf(
    rule,
    `
    Metrics
    | Metric      | Unit    | Direction | Floor | Target | Stretch |
    | CSAT        | %       | higher    | 80%   | 90%    |         |
    | FCR         | %       | higher    | 0.6   | 0.9    |         |
    | SLA         | %       | higher    | 70    | 98     |         |
    | Handle Time | minutes | lower     | 10    | 5      |         |

    Weights
    | Role    | Metric      | Weight |
    | Support | CSAT        | 25     |
    | Support | FCR         | 25     |
    | Support | SLA         | 25     |
    | Support | Handle Time | 25     |
  `,
  )
  expect(fix?.title).toBe('Propose Stretch: CSAT 92 %, FCR 96 %, Handle Time 4 and SLA 100 %, to be agreed')
  expect(fix?.edits).toEqual([
    { kind: 'setCell', cell: { sheet: 'Metrics', row: 1, column: 5 }, value: '92%', asked: true },
    { kind: 'setCell', cell: { sheet: 'Metrics', row: 2, column: 5 }, value: 0.96, asked: true },
    { kind: 'setCell', cell: { sheet: 'Metrics', row: 4, column: 5 }, value: 4, asked: true },
    { kind: 'setCell', cell: { sheet: 'Metrics', row: 3, column: 5 }, value: 100, asked: true },
  ])
})

test('no Stretch is proposed where the Target is already the most there can be', () => {
  const fixes = fixesOf(
    rule,
    `
    Metrics
    | Metric | Unit  | Direction | Floor | Target | Stretch |
    | SLA    | %     | higher    | 90%   | 100%   |         |
    | Errors | count | lower     | 5     | 0      |         |

    Weights
    | Role    | Metric | Weight |
    | Support | SLA    | 50     |
    | Support | Errors | 50     |
  `,
  )
  expect(fixes).toEqual([])
})
