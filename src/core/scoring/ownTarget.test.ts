import { expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import { address } from '../cells/address.ts'
import { evaluate } from '../evaluate.ts'

/** The addresses of the targets that the measurements of each metric are judged by. */
function targetsOf(drawing: string): readonly string[] {
  const { scoring } = evaluate(parseDrawing(drawing).snapshot)
  return scoring.subjects.flatMap(({ observations }) =>
    observations.flatMap(({ basis }) =>
      basis.goalposts.map(({ sources }) => (sources.target?.cell ? address(sources.target.cell) : 'none')),
    ),
  )
}

test('a target beside its value is that of its own cell, also where both are one number', () => {
  expect(
    targetsOf(`
      Metrics
      | Metric | Unit  | Direction | Kind    | Floor | Target | Stretch |
      | Solved | count | higher    | lagging | 0     | 100    | 120     |
      Measurements
      | Employee ID | Target | Metric | Period  | Value |
      | p1          | 80     | Solved | 2025-01 | 80    |
      | p1          |        | Solved | 2025-02 | 90    |
    `),
  ).toEqual(['B2', 'F2'])
  expect(
    targetsOf(`
      Team
      | Name | CSAT | CSAT Target |
      | Ana  | 90   | 90          |
      | Ben  | 80   | 85          |
    `),
  ).toEqual(['C2', 'C3'])
})
