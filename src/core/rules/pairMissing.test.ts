import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './pairMissing.ts'

test('a cap whose pair has no value is said', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager |
    | 1           | Ana  | Support | Max     |

    Metrics
    | Metric  | Unit  | Direction | Kind    | Floor | Target | Paired With | Cap |
    | Speed   | count | higher    | leading | 5     | 10     | Reopens     | 60  |
                                                               ^^^^^^^ warning: The cap of Speed was not applied for Ana: Reopens has no value to compare with its floor.
    | Reopens | %     | lower     | lagging | 20%   | 10%    |             |     |

    Weights
    | Role    | Metric  | Weight |
    | Support | Speed   | 60     |
    | Support | Reopens | 40     |

    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1           | Speed  | 2025-01 | 9     |
  `,
  ))

test('a pair with a value is judged', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager |
    | 1           | Ana  | Support | Max     |

    Metrics
    | Metric  | Unit  | Direction | Kind    | Floor | Target | Paired With | Cap |
    | Speed   | count | higher    | leading | 5     | 10     | Reopens     | 60  |
    | Reopens | %     | lower     | lagging | 20%   | 10%    |             |     |

    Weights
    | Role    | Metric  | Weight |
    | Support | Speed   | 60     |
    | Support | Reopens | 40     |

    Measurements
    | Employee ID | Metric  | Period  | Value |
    | 1           | Speed   | 2025-01 | 9     |
    | 1           | Reopens | 2025-01 | 30%   |
  `,
    { silent: true },
  ))
