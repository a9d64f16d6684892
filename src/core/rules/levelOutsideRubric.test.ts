import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './levelOutsideRubric.ts'

test('a level that the rubric does not describe is said at its cell', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric  | Kind        |
    | Clarity | qualitative |

    Rubric
    | Metric  | Level | Description      | Meets |
    | Clarity | 1     | Is misunderstood |       |
    | Clarity | 2     | Is understood    | yes   |

    Assessments
    | Employee ID | Metric  | Level | Assessor | Date       | Comment                |
    | 1           | Clarity | 7     | Max      | 2025-03-01 | Wrote the outage notes |
                              ^ error: Level 7 of Clarity is not in the Rubric, which has 1, 2: the level does not count.
    | 2           | Clarity | 2     | Max      | 2025-03-01 | Led the call           |
  `,
  ))

test('without a rubric any level is taken', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric  | Kind        |
    | Clarity | qualitative |

    Assessments
    | Employee ID | Metric  | Level | Assessor | Date       | Comment                |
    | 1           | Clarity | 7     | Max      | 2025-03-01 | Wrote the outage notes |
  `,
    { silent: true },
  ))
