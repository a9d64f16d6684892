import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './cycleSetting.ts'

test('settings for the cycle that cannot be read are said at their cells', () =>
  checkRule(
    rule,
    `
    Settings
    | Key   | Value    |
    | cycle | sometime |
      ^^^^^ warning: The setting cycle says "sometime", which is neither a name in Cycles, nor "all", nor days such as "2025-01 to 2025-12". Until it is, the cycle is chosen as if the setting were empty.
    | asOf  | soon     |
      ^^^^ warning: The setting asOf says "soon", which is not a day: write one such as 2025-12-31. Until then the end of the cycle counts as today.

    Metrics
    | Metric | Definition             | Unit | Direction | Kind    | Source  | Frequency | Floor | Target |
    | CSAT   | Share of happy answers | %    | higher    | lagging | Survey  | monthly   | 80%   | 90%    |
    | FCR    | Share solved at once   | %    | higher    | leading | Zendesk | monthly   | 60%   | 80%    |

    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1           | CSAT   | 2025-01 | 92%   |
    | 1           | FCR    | 2025-01 | 75%   |
  `,
  ))

test('a range of months and a day are read', () =>
  checkRule(
    rule,
    `
    Settings
    | Key   | Value              |
    | cycle | 2025-01 to 2025-06 |
    | asOf  | 2025-06-30         |

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
