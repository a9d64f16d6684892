import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './weightDrift.ts'

test('teams of one role and level that are weighed differently without a reason', () =>
  checkRule(
    rule,
    `
    Weights
    | Role    | Level | Team  | Metric | Weight | Reason           |
    | Support |       |       | CSAT   | 60     |                  |
    | Support |       |       | FCR    | 40     |                  |
    | Support |       | North | CSAT   | 70     |                  |
                                         ^^ warning: CSAT weighs 70 in team North of Support but 60 in every team of Support, and no reason is given
    | Support |       | North | FCR    | 30     | New product line |
  `,
  ))

test('two scorecards of one role with other weights', () =>
  checkRule(
    rule,
    `
    Jan
    | Name   | CSAT | Churn |
    | Ana    | 90   | 3     |
    | Ben    | 85   | 4     |
    | Weight | 50   | 50    |

    Feb
    | Name   | CSAT | Churn |
    | Ana    | 90   | 3     |
    | Ben    | 85   | 4     |
    | Weight | 60   | 40    |
               ^^ warning: CSAT weighs 60 in the sheet Feb but 50 in the sheet Jan, and no reason is given
                      ^^ warning: Churn weighs 40 in the sheet Feb but 50 in the sheet Jan, and no reason is given
  `,
  ))

test('a weight of one person without a reason', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager |
    | 1           | Ana  | Support | Max     |
    | 2           | Ben  | Support | Max     |

    Metrics
    | Metric | Definition             | Unit | Direction | Kind    | Source  | Frequency | Floor | Target |
    | CSAT   | Share of happy answers | %    | higher    | lagging | Survey  | monthly   | 80%   | 90%    |
    | FCR    | Share solved at once   | %    | higher    | leading | Zendesk | monthly   | 60%   | 80%    |

    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 60     |
    | Support | FCR    | 40     |

    Overrides
    | Employee ID | Metric | Weight | Reason           | Approved By |
    | 1           | CSAT   | 80     |                  | Max         |
                             ^^ warning: CSAT has a weight of its own for 1, and no reason is given
    | 2           | CSAT   | 80     | Leads the survey | Max         |
  `,
  ))

test('levels may differ, and so may what held earlier', () =>
  checkRule(
    rule,
    `
    Weights
    | Role    | Level | Team | Metric | Weight | Effective From |
    | Support | L1    |      | CSAT   | 60     |                |
    | Support | L2    |      | CSAT   | 40     |                |
    | Support | L1    |      | FCR    | 30     |                |
    | Support | L1    |      | FCR    | 40     | 2025-01-01     |
  `,
    { silent: true },
  ))
