import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './evidenceAbsent.ts'

test('levels without examples are a question where no Evidence table exists', () =>
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
    | Employee ID | Metric  | Level | Assessor |
    | 1           | Clarity | 2     | Max      |
                              ^ error: There is no Evidence table, and 2 levels have no date and comment that say what happened. Do levels count without an example? Until this is answered they do not.
    | 2           | Clarity | 1     | Max      |
  `,
  ))

test('an answer is enough, and so is a date with a comment', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric  | Kind        |
    | Clarity | qualitative |

    Assessments
    | Employee ID | Metric  | Level | Assessor | Date       | Comment                                          |
    | 1           | Clarity | 2     | Max      | 2025-03-01 | Wrote the outage notes so that nobody had to ask |
  `,
    { silent: true },
  ))
