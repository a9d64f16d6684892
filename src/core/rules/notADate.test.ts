import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './notADate.ts'

test('a text that is no day is said', () =>
  checkRule(
    rule,
    `
    Cycles
    | Cycle | From       | To   |
    | 2025  | 2025-01-01 | soon |
                           ^^^^ warning: "soon" is not a date: write a day such as 2025-03-31.
  `,
  ))
