import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './nMissing.ts'

test('a value without n among values that have one is left out and said', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Definition             | Unit | Direction | Kind    | Source  | Frequency | Floor | Target |
    | CSAT   | Share of happy answers | %    | higher    | lagging | Survey  | monthly   | 80%   | 90%    |
    | FCR    | Share solved at once   | %    | higher    | leading | Zendesk | monthly   | 60%   | 80%    |

    Measurements
    | Employee ID | Metric | Period  | Value | n  |
    | 1           | CSAT   | 2025-01 | 92%   | 50 |
    | 1           | CSAT   | 2025-02 | 95%   |    |
                                       ^^^ warning: 1 value of 1 for CSAT has no n while others have one, so it is left out. Fill in n for all, or for none.
  `,
  ))

test('values without any n count the same', () =>
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
