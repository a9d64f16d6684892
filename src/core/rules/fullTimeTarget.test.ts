import { expect, test } from 'vitest'
import { checkRule, fixesOf } from '../../../test/drawing/checkRule.ts'
import rule from './fullTimeTarget.ts'

test('a full-time count for somebody who works part time is said, and a target of their own is offered', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager | FTE  |
    | 1           | Ana  | Support | Max     | 60%  |
                                               ^^^ warning: Ana works 60 % but has the full-time target of Tickets, 60
    | 2           | Ben  | Support | Max     | 100% |
    | 3           | Cem  | Support | Max     | 80%  |

    Metrics
    | Metric  | Unit  | Direction | Kind    | Nature  | Floor | Target |
    | Tickets | count | higher    | leading | volume  | 40    | 60     |
    | CSAT    | score | higher    | lagging | outcome | 3     | 4      |

    Weights
    | Role    | Metric  | Weight |
    | Support | Tickets | 50     |
    | Support | CSAT    | 50     |

    Overrides
    | Employee ID | Metric  | Target | Reason     | Approved By |
    | 3           | Tickets | 48     | Works 80 % | Max         |

    Measurements
    | Employee ID | Metric  | Period  | Value |
    | 1           | Tickets | 2025-01 | 36    |
  `,
  ))

test('full time, a target of the row itself and a count that should be low are silent', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager | FTE  |
    | 1           | Ana  | Support | Max     | 60%  |
    | 2           | Ben  | Support | Max     | 100% |

    Metrics
    | Metric      | Unit  | Direction | Kind    | Floor | Target |
    | Tickets     | count | higher    | leading | 40    | 60     |
    | Escalations | count | lower     | lagging | 9     | 3      |

    Weights
    | Role    | Metric      | Weight |
    | Support | Tickets     | 50     |
    | Support | Escalations | 50     |

    Measurements
    | Employee ID | Metric      | Period  | Value | Target |
    | 1           | Tickets     | 2025-01 | 36    | 36     |
    | 1           | Escalations | 2025-01 | 2     |        |
  `,
    { silent: true },
  ))

test('a target for the time worked is proposed, and left to be approved', () => {
  const [fix] = fixesOf(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager | FTE |
    | 1           | Ana  | Support | Max     | 60% |

    Metrics
    | Metric  | Unit  | Direction | Kind    | Floor | Target |
    | Tickets | count | higher    | leading | 40    | 60     |

    Weights
    | Role    | Metric  | Weight |
    | Support | Tickets | 100    |
  `,
  )
  const [edit] = fix?.edits ?? []
  expect(edit).toMatchObject({ kind: 'appendRows', sheet: 'Overrides', asked: true })
  expect(edit?.kind === 'appendRows' && edit.rows[0]?.filter(cell => cell !== null)).toEqual([
    '1',
    'Tickets',
    36,
    'Works 60 %',
  ])
})
