import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './noExample.ts'

test('a level without an example is said, one with an Evidence row is not', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager |
    | 1           | Ana  | Support | Max     |
    | 2           | Ben  | Support | Max     |

    Metrics
    | Metric  | Kind        |
    | Clarity | qualitative |

    Rubric
    | Metric  | Level | Description      | Meets |
    | Clarity | 1     | Is misunderstood |       |
    | Clarity | 2     | Is understood    | yes   |

    Assessments
    | Employee ID | Metric  | Level | Assessor | Date       |
    | 1           | Clarity | 2     | Max      | 2025-03-01 |
    | 2           | Clarity | 1     | Max      | 2025-03-01 |
                              ^ warning: Ben has a level for Clarity but no dated example of it in the cycle, so it is shown and does not count. Add a row to Evidence, or a date and a comment to the assessment.

    Evidence
    | Employee ID | Date       | Metric  | What Happened          | Author |
    | 1           | 2025-02-10 | Clarity | Wrote the outage notes | Max    |
  `,
  ))

test('levels that have their examples are silent', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric  | Kind        |
    | Clarity | qualitative |

    Assessments
    | Employee ID | Metric  | Level | Assessor | Date       |
    | 1           | Clarity | 2     | Max      | 2025-03-01 |

    Evidence
    | Employee ID | Date       | Metric  | What Happened          | Author |
    | 1           | 2025-02-10 | Clarity | Wrote the outage notes | Max    |
  `,
    { silent: true },
  ))
