import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './cycleGuessed.ts'

test('data over more than a year without a cycle are a question', () =>
  checkRule(
    rule,
    `
    warning: The data run from 2024-01-01 to 2025-06-30, which is more than 12 months, and nothing says which cycle to score. Scored now: July 2024 to June 2025, 12 months. Other periods are read for trends only.

    Metrics
    | Metric | Definition             | Unit | Direction | Kind    | Source  | Frequency | Floor | Target |
    | CSAT   | Share of happy answers | %    | higher    | lagging | Survey  | monthly   | 80%   | 90%    |
    | FCR    | Share solved at once   | %    | higher    | leading | Zendesk | monthly   | 60%   | 80%    |

    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1           | CSAT   | 2024-01 | 92%   |
    | 1           | CSAT   | 2025-06 | 92%   |
  `,
  ))

test('a year of data is one cycle', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Definition             | Unit | Direction | Kind    | Source  | Frequency | Floor | Target |
    | CSAT   | Share of happy answers | %    | higher    | lagging | Survey  | monthly   | 80%   | 90%    |
    | FCR    | Share solved at once   | %    | higher    | leading | Zendesk | monthly   | 60%   | 80%    |

    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1           | CSAT   | 2025-01 | 92%   |
    | 1           | FCR    | 2025-01 | 75%   |
  `,
    { silent: true },
  ))
