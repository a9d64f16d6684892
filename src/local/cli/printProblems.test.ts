import { expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import { unpainted } from '../../core/problems/paint.ts'
import type { Problem } from '../../core/problems/problem.ts'
import { printProblems } from './printProblems.ts'

const { snapshot } = parseDrawing(`
  Data
  | Name | CSAT |
  | Ana  | 130  |
  | Ben  | 140  |
  | Cleo | 150  |
  | Dan  | 160  |
  | Eve  | 170  |
  | Fay  | 180  |
`)

function problem(row: number, changed: Partial<Problem> = {}): Problem {
  return {
    rule: 'sample-rule',
    severity: 'warning',
    about: 'cell',
    cell: { sheet: 'Data', row, column: 1 },
    message: `Row ${row + 1} is too high`,
    why: 'Why.',
    fix: 'Correct the cell.',
    ask: 'Ask.',
    related: [],
    person: null,
    metric: null,
    quickFixes: [],
    accepted: null,
    ...changed,
  }
}

const print = (problems: readonly Problem[]) =>
  printProblems(snapshot, problems, { blocks: [], concealed: [] }, { paint: unpainted, width: 110 }).join('\n')

test('a problem is drawn at its cell, and what to do is said once', () => {
  expect(print([problem(1), problem(2)])).toBe(`
Data
| Name | CSAT |
| Ana  | 130  |
         ^^^ warning: Row 2 is too high [B2 sample-rule]
| Ben  | 140  |
         ^^^ warning: Row 3 is too high [B3 sample-rule]

What to do
sample-rule: Correct the cell.`)
})

test('more than five of one rule are one line with an example', () => {
  expect(print([1, 2, 3, 4, 5, 6].map(row => problem(row)))).toBe(`
warning: sample-rule: 6 findings, such as: Row 2 is too high [Data!B2 sample-rule]

What to do
sample-rule: Correct the cell.`)
})

test('what is accepted is not shown, what is only to know asks for nothing', () => {
  expect(print([problem(1, { accepted: 'agreed' })])).toBe('')
  expect(print([problem(1, { severity: 'info', cell: null })])).toBe(`
info: Row 2 is too high [sample-rule]`)
})
