import { expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import { evaluate } from '../evaluate.ts'
import { metricCoverage } from './metricCoverage.ts'

test('counts those whose plan has the metric: who is not measured lowers it, what does not apply leaves it', () => {
  const { scoring } = evaluate(
    parseDrawing(`
      Scorecard
      | Name   | CSAT | Solved | Calls | Tracked |
      | Weight | 50   | 30     | 20    | 0       |
      | Ana    | 4    | 10     | n.a.  | 1       |
      | Ben    | 5    |        | 12    | 1       |
      | Cid    | 3    |        | 14    | 1       |
    `).snapshot,
  )
  expect(metricCoverage(scoring)).toEqual([
    { metric: 'Solved', measured: 1, planned: 3 },
    { metric: 'CSAT', measured: 3, planned: 3 },
    { metric: 'Calls', measured: 2, planned: 2 },
  ])
})
