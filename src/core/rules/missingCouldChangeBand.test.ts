import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './missingCouldChangeBand.ts'

test('a band that hangs on what is missing is said', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager |
    | 1           | Ana  | Support | Max     |
    | 2           | Ben  | Support | Max     |
      ^ warning: Missing data could change the band of Ben: from Developing if what is missing earned nothing to Meets if it earned the most it can.

    Metrics
    | Metric | Definition             | Unit | Direction | Kind    | Source  | Frequency | Floor | Target |
    | CSAT   | Share of happy answers | %    | higher    | lagging | Survey  | monthly   | 80%   | 90%    |
    | FCR    | Share solved at once   | %    | higher    | leading | Zendesk | monthly   | 60%   | 80%    |

    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 80     |
    | Support | FCR    | 20     |

    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1           | CSAT   | 2025-01 | 95%   |
    | 1           | FCR    | 2025-01 | 80%   |
    | 2           | CSAT   | 2025-01 | 95%   |
    | 2           | FCR    | 2025-01 |       |
  `,
  ))

test('a band that no missing value could give is said', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager |
    | 1           | Ana  | Support | Max     |
      ^ warning: Missing data could change the band of Ana: whatever the missing values are, it would be Meets.

    Metrics
    | Metric | Unit | Direction | Kind    | Floor | Target | Stretch |
    | CSAT   | %    | higher    | lagging | 80%   | 90%    | 95%     |
    | FCR    | %    | higher    | lagging | 60%   | 80%    |         |

    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 90     |
    | Support | FCR    | 10     |

    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1           | CSAT   | 2025-01 | 91.3% |
    | 1           | FCR    | 2025-01 |       |
  `,
  ))

test('where nothing is missing, nothing can change', () =>
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
