import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './renormalizedWeight.ts'

test('a metric that counts much more because others are missing is said', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager |
    | 1           | Ana  | Support | Max     |
    | 2           | Ben  | Support | Max     |
      ^ warning: CSAT counts 100 % instead of 50 % in the score of Ben, because other metrics are missing.

    Metrics
    | Metric | Definition             | Unit | Direction | Kind    | Source  | Frequency | Floor | Target |
    | CSAT   | Share of happy answers | %    | higher    | lagging | Survey  | monthly   | 80%   | 90%    |
    | FCR    | Share solved at once   | %    | higher    | leading | Zendesk | monthly   | 60%   | 80%    |

    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 50     |
    | Support | FCR    | 50     |

    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1           | CSAT   | 2025-01 | 92%   |
    | 1           | FCR    | 2025-01 | 75%   |
    | 2           | CSAT   | 2025-01 | 92%   |
    | 2           | FCR    | 2025-01 |       |
  `,
  ))

test('a full plan counts as agreed', () =>
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
