import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './protectedColumn.ts'

test('personal and pay data beside metrics are left out, and listed', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name | CSAT | Age | Salary | Sick days |
                    ^^^ info: Age is left out: personal or pay data, not a metric.
                          ^^^^^^ info: Salary is left out: personal or pay data, not a metric.
                                   ^^^^^^^^^ info: Sick days is left out: personal or pay data, not a metric.
    | Ana  | 4.5  | 31  | 50000  | 3         |
    | Ben  | 4.1  | 44  | 52000  | 0         |
  `,
  ))

test('a column that Metrics names is a metric', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric    | Unit |
    | Sick days | days |

    Scorecard
    | Name | Sick days |
    | Ana  | 3         |
    | Ben  | 0         |
  `,
    { silent: true },
  ))
