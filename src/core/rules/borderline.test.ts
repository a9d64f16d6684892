import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './borderline.ts'

test('a score within a point of a band is said with its decimals', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager |
    | 1           | Ana  | Support | Max     |
      ^ info: Ana scores 84.6, within 1 point of where Meets begins (85).

    Metrics
    | Metric | Unit | Direction | Kind    | Floor | Target |
    | CSAT   | %    | higher    | lagging | 80%   | 90%    |

    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 100    |

    Measurements
    | Employee ID | Metric | Period  | Value  |
    | 1           | CSAT   | 2025-01 | 88.46% |
  `,
  ))

test('a score in the middle of its band is not', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager |
    | 1           | Ana  | Support | Max     |

    Metrics
    | Metric | Unit | Direction | Kind    | Floor | Target |
    | CSAT   | %    | higher    | lagging | 80%   | 90%    |

    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 100    |

    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1           | CSAT   | 2025-01 | 87.2% |
  `,
    { silent: true },
  ))
