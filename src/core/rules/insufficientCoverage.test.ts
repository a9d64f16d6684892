import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './insufficientCoverage.ts'

test('a person of whom less than half of the plan is observed gets no score, and it is said', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager |
    | 1           | Ana  | Support | Max     |
    | 2           | Ben  | Support | Max     |
      ^ warning: Ben gets no score: 40 % of the weight is measured, a score needs 50 %; missing: CSAT (blank).

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
    | 2           | CSAT   | 2025-01 |       |
    | 2           | FCR    | 2025-01 | 75%   |
  `,
  ))

test('a metric that does not apply is not missing', () =>
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

    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1           | CSAT   | 2025-01 | 92%   |
    | 1           | FCR    | 2025-01 | 75%   |
    | 2           | CSAT   | 2025-01 | N/A   |
    | 2           | FCR    | 2025-01 | 75%   |
  `,
    { silent: true },
  ))

test('where nothing is planned and nothing measured, nobody waits for a score', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager |
    | 1           | Ana  | Support | Max     |

    Ratings
    | Employee ID | Rater | Rating |
    | 1           | Max   | 3      |
  `,
    { silent: true },
  ))
