import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './errorCell.ts'

test('a column in which every formula fails is a metric without values', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name | CSAT    |
    | Ana  | #DIV/0! |
             ^^^^^^^ warning: The cell shows the error #DIV/0!: correct its formula, or clear the cell.
    | Ben  | #DIV/0! |
             ^^^^^^^ warning: The cell shows the error #DIV/0!: correct its formula, or clear the cell.
  `,
  ))

test('a formula error is named at its cell, in a metric and in a small table', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name | CSAT | Calls |
    | Ana  | 4.5  | #REF! |
                    ^^^^^ warning: The cell shows the error #REF!: correct its formula, or clear the cell.
    | Ben  | #N/A | 12    |
             ^^^^ warning: The cell shows the error #N/A: correct its formula, or clear the cell.

    Roles
    | Role    | Family |
    | Support | #NAME? |
                ^^^^^^ warning: The cell shows the error #NAME?: correct its formula, or clear the cell.
  `,
  ))
