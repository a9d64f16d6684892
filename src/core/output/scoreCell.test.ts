import { expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import score from '../commands/score.ts'
import { formulaOf } from './formulaOf.ts'
import { scoreCell } from './scoreCell.ts'

const { snapshot } = parseDrawing(`
  People
  | Employee ID | Name | Role    | Manager |
  | E1          | Zoe  | Support | Mia     |
  | E2          | Ben  | Sales   | Mia     |
  Metrics
  | Metric | Definition   | Unit  | Direction | Kind    | Source | Frequency | Floor | Target | Stretch |
  | Solved | Cases solved | count | higher    | lagging | Desk   | monthly   | 0     | 100    | 120     |
  Measurements
  | Employee ID | Metric | Period  | Value |
  | E1          | Solved | 2025-01 | 90    |
  | E2          | Solved | 2025-01 | 50    |
`)
const run = (set: readonly (readonly [string, string])[]) =>
  score.run(snapshot, { set: new Map(set), at: '2025-02-01T08:00:00.000Z', host: 'test' })

test('the cell holds the score of that row as a formula', () => {
  const { edits, sheets } = run([])
  const written = edits.flatMap(edit => (edit.kind === 'writeSheet' && edit.sheet.key === 'SCORES' ? [edit.sheet] : []))
  const sheet = written[0]!
  for (const [at, { score: expected }] of sheets.scores!.entries()) {
    const cell = scoreCell(edits, at)!
    expect(cell.sheet).toBe('Scores')
    const { value } = sheet.rows[cell.row]![cell.column]!
    expect(value).toBe(expected)
    expect(formulaOf(sheet, sheet.rows[cell.row]![cell.column]!, cell.row)).toContain('Score Detail')
  }
})

test('a value is no formula, and without edits there is no cell', () => {
  expect(scoreCell(run([['formulas.limit', '0']]).edits, 0)).toBeNull()
  expect(scoreCell([], 0)).toBeNull()
})
