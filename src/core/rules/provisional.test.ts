import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './provisional.ts'

test('a score with a gap is provisional, and it is said', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager |
    | 1           | Ana  | Support | Max     |
    | 2           | Ben  | Support | Max     |
      ^ info: The score of Ben is provisional and not ranked: 60 % of the weight is measured, 80 % is needed; missing: FCR (blank). What is missing could change the band: from Developing if what is missing earned nothing to Meets if it earned the most it can.

    Metrics
    | Metric | Definition             | Unit | Direction | Kind    | Source  | Frequency | Floor | Target |
    | CSAT   | Share of happy answers | %    | higher    | lagging | Survey  | monthly   | 80%   | 90%    |
    | FCR    | Share solved at once   | %    | higher    | leading | Zendesk | monthly   | 60%   | 80%    |

    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 60     |
    | Support | FCR    | 40     |

    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1           | CSAT   | 2025-01 | 92%   |
    | 1           | FCR    | 2025-01 | 75%   |
    | 2           | CSAT   | 2025-01 | 92%   |
    | 2           | FCR    | 2025-01 |       |
  `,
    { set: { 'tenure.periods': '0' } },
  ))

test('a score with all of its plan is not', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager |
    | 1           | Ana  | Support | Max     |

    Metrics
    | Metric | Definition             | Unit | Direction | Kind    | Source  | Frequency | Floor | Target |
    | CSAT   | Share of happy answers | %    | higher    | lagging | Survey  | monthly   | 80%   | 90%    |
    | FCR    | Share solved at once   | %    | higher    | leading | Zendesk | monthly   | 60%   | 80%    |

    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 60     |
    | Support | FCR    | 40     |

    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1           | CSAT   | 2025-01 | 92%   |
    | 1           | FCR    | 2025-01 | 75%   |
  `,
    { silent: true },
  ))
