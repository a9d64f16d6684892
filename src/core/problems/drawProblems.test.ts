import { expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import { block } from '../../../test/fakes/block.ts'
import { drawProblems } from './drawProblems.ts'
import type { Problem } from './problem.ts'

const { snapshot } = parseDrawing(`
  Weights
  | Role    | Metric | Weight |
  | Support | CSAT   | 50     |
  | Sales   | NPS    | 100    |
  | Support | FCR    | 75     |

  Jan {B: percent, C: date}
  | Name         | CSAT | Day   |
  | Ana          | 0.92 | 45730 |
  | Ben          | #N/A |       |
`)

function problem(sheet: string | null, row: number, column: number, columns: Partial<Problem> = {}): Problem {
  return {
    rule: 'weights-sum',
    severity: 'error',
    about: 'plan',
    cell: sheet === null ? null : { sheet, row, column },
    message: 'Weights of Support sum to 125, not 100',
    why: 'Scores cannot be compared.',
    fix: 'Rescale the weights.',
    ask: '',
    related: [],
    person: null,
    metric: null,
    quickFixes: [],
    accepted: null,
    ...columns,
  }
}

function drawn(text: string): string {
  return text.replace(/^\n|\n *$/g, '').replace(/^ {4}/gm, '')
}

test('the header, the rows concerned, and each problem under its cell', () => {
  expect(drawProblems(snapshot, [problem('Weights', 3, 2), problem('Weights', 1, 2)])).toBe(
    drawn(`
    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 50     |
                         ^^ error: Weights of Support sum to 125, not 100 [C2 weights-sum]
    | Support | FCR    | 75     |
                         ^^ error: Weights of Support sum to 125, not 100 [C4 weights-sum]
    `),
  )
})

test('problems of one row stack from left to right, and cells are shown as in the sheet', () => {
  const info = { rule: 'percent-mixed', severity: 'info', message: 'Read as a share' } as const
  const problems = [
    problem('Jan', 1, 2, { ...info, message: 'The last day' }),
    problem('Jan', 1, 1, info),
    problem('Jan', 2, 1, { rule: 'error-cell', message: 'The cell shows #N/A', accepted: 'Source is down' }),
    problem('Jan', 2, 2, { rule: 'blank-cell', severity: 'warning', message: 'The day is blank' }),
  ]
  expect(drawProblems(snapshot, problems)).toBe(
    drawn(`
    Jan
    | Name | CSAT | Day        |
    | Ana  | 92%  | 2025-03-14 |
             ^^^ info: Read as a share [B2 percent-mixed]
                    ^^^^^^^^^^ info: The last day [C2 percent-mixed]
    | Ben  | #N/A |            |
             ^^^^ error: The cell shows #N/A (accepted: Source is down) [B3 error-cell]
                    ^ warning: The day is blank [C3 blank-cell]
    `),
  )
})

test('problems without a cell come first, then those at a cell that was not read', () => {
  const problems = [
    problem('Jan', 0, 1),
    problem(null, 0, 0, { message: 'No\nscores' }),
    problem('Team Q1', 4, 0, { severity: 'info' }),
  ]
  expect(drawProblems(snapshot, problems)).toBe(
    drawn(`
    error: No scores [weights-sum]
    info: Weights of Support sum to 125, not 100 ['Team Q1'!A5 weights-sum]

    Jan
    | Name | CSAT | Day |
             ^^^^ error: Weights of Support sum to 125, not 100 [B1 weights-sum]
    `),
  )
})

test('verbose says why, what to do and what is offered; paint colors each part by what it is', () => {
  const quickFixes = [{ title: 'Rescale to 100', edits: [] }]
  const paint = (text: string, style: string) => `<${style} ${text}>`
  expect(drawProblems(snapshot, [problem('Weights', 1, 2, { quickFixes })], { verbose: true, paint })).toBe(
    drawn(`
    <sheet Weights>
    <header | Role    | Metric | Weight |>
    | Support | CSAT   | 50     |
                         <error ^^ error:> Weights of Support sum to 125, not 100 <quiet [C2 weights-sum]>
                         <quiet why: Scores cannot be compared.>
                         <quiet fix: Rescale the weights.>
                         <quiet quick fix: Rescale to 100>
    `),
  )
})

test('each table of a sheet is drawn under its own header', () => {
  const { snapshot } = parseDrawing(`
    Plan
    | Confidential |        |
    | Role         | Weight |
    | Support      | 125    |
    |              |        |
    | Name         | CSAT   |
    | Ana          | 130    |
  `)
  const found = (headerTop: number, bottom: number) => ({
    ...block('weights', 'Plan', []),
    headerTop,
    headerBottom: headerTop,
    body: { top: headerTop + 1, left: 0, bottom, right: 1 },
  })
  const problems = [problem('Plan', 5, 1, { message: 'Above 100 %' }), problem('Plan', 2, 1, { message: 'Not 100' })]
  expect(drawProblems(snapshot, problems, { blocks: [found(1, 2), found(4, 5)] })).toBe(
    drawn(`
    Plan
    | Name | CSAT |
    | Ana  | 130  |
             ^^^ error: Above 100 % [B6 weights-sum]
    | Role    | Weight |
    | Support | 125    |
                ^^^ error: Not 100 [B3 weights-sum]
    `),
  )
})

test('of a wide sheet a window is drawn', () => {
  const months = Array.from({ length: 12 }, (_, i) => `Month ${i + 1}`)
  const { snapshot } = parseDrawing(
    `Wide\n| Name | ${months.join(' | ')} |\n| Ana | ${months.map(() => 7).join(' | ')} |`,
  )
  expect(drawProblems(snapshot, [problem('Wide', 1, 6, { message: 'Too low' })], { width: 50 })).toBe(
    drawn(`
    Wide
    | Name | … | Month 5 | Month 6 | Month 7 | … |
    | Ana  | … | 7       | 7       | 7       | … |
                           ^ error: Too low [G2 weights-sum]
    `),
  )
})

test('no problems are no text', () => {
  expect(drawProblems(snapshot, [])).toBe('')
})
