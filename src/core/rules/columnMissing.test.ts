import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './columnMissing.ts'

test('a table without a column that it needs is said at its first header', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Unit  | Direction |
      ^^^^^^ warning: Metrics has no column "Kind": whether it shows what is coming, what came of it, or is judged by people.
    | CSAT   | score | higher    |
  `,
  ))
