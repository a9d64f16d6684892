import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './requiredBlank.ts'

test('a blank cell of a needed column is said; what rules of their own report is not', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Definition | Unit  | Direction | Kind    | Source | Frequency |
    | CSAT   |            | score |           | lagging |        |           |
                                    ^ warning: Direction is blank in row 2: whether higher or lower is better, or a range is right.
  `,
  ))
