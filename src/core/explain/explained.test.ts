import { expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import score from '../commands/score.ts'
import { evaluate } from '../evaluate.ts'
import { explanation } from './explanation.ts'

const workbook = `
  People
  | Employee ID | Name | Role    | Level | Manager |
  | E1          | Ana  | Support | L1    | Mia     |
  | E2          | Ben  | Support | L1    | Mia     |
  | E3          | Cleo | Support | L2    | Mia     |
  | E4          | Dan  | Support | L1    | Mia     |
  Metrics
  | Metric | Definition   | Unit  | Direction | Kind    | Source | Frequency | Floor | Target | Stretch | Range Low | Range High | Ceiling |
  | CSAT   | Happy        | %     | higher    | lagging | Desk   | monthly   | 70%   | 90%    | 100%    |           |            |         |
  | Load   | Cases a day  | count | range     | lagging | Desk   | monthly   | 10    |        |         | 20        | 30         | 50      |
  Weights
  | Role    | Metric | Weight |
  | Support | CSAT   | 60     |
  | Support | Load   | 40     |
  Measurements
  | Employee ID | Metric | Period  | Value |
  | E1          | CSAT   | 2025-01 | 90%   |
  | E1          | Load   | 2025-01 | 25    |
  | E2          | CSAT   | 2025-01 | 80%   |
  | E2          | Load   | 2025-01 | 15    |
  | E3          | CSAT   | 2025-01 | 80%   |
  | E3          | Load   | 2025-01 | 15    |
  | E4          | CSAT   | 2025-01 | 75%   |
  | E4          | Load   | 2025-01 |       |
  Settings
  | Key            | Value |
  | tenure.periods | 1     |
`
const { snapshot } = parseDrawing(workbook)
const options = { set: new Map<string, string>(), at: '2025-02-01T08:00:00.000Z', host: 'test' }
const result = score.run(snapshot, { ...options, explain: true })
const { scores } = result.explanation!

test('one for each row of Scores, with its rows of Score Detail', () => {
  expect(scores.map(({ shown }) => shown)).toEqual(['100', '50', '50', '25'])
  const rows = scores.map(({ firstDetail, metrics }) =>
    result.sheets
      .detail!.slice(firstDetail, firstDetail + metrics.length)
      .map(({ person, metric }) => [person, metric]),
  )
  expect(rows.map(each => each.map(([, metric]) => metric))).toEqual(Array(4).fill(['CSAT', 'Load']))
  expect(rows.map(each => each[0]?.[0])).toEqual(result.sheets.scores!.map(({ person }) => person))
})

test('a metric carries its range, and the cells of its plan', () => {
  const [csat, load] = scores[0]!.metrics
  const inMetrics = (column: number, row: number) => ({ sheet: 'Metrics', row, column })
  expect(csat).toEqual({
    percent: true,
    unit: '%',
    rangeLow: null,
    rangeHigh: null,
    ceiling: null,
    most: 120,
    missing: false,
    proposed: false,
    cells: {
      floor: inMetrics(7, 1),
      target: inMetrics(8, 1),
      stretch: inMetrics(9, 1),
      weight: { sheet: 'Weights', row: 1, column: 2 },
    },
  })
  expect(load).toMatchObject({ percent: false, rangeLow: 20, rangeHigh: 30, ceiling: 50, most: 100 })
  expect(load!.cells.rangeLow).toEqual(inMetrics(10, 2))
})

test('what is missing says so', () => {
  expect(scores[3]!.metrics.map(({ missing }) => missing)).toEqual([false, true])
})

test('ranked with those of the same role and level, and otherwise with nobody', () => {
  // Dan is provisional, hence not ranked; Cleo is alone at her level.
  expect(scores.map(({ rankedOf }) => rankedOf)).toEqual([2, 2, 1, null])
  const wide = evaluate(snapshot, { set: new Map([['rank.within', 'role']]) })
  expect(explanation(wide).scores.map(({ rankedOf }) => rankedOf)).toEqual([null, null, null, null])
})

test('the explanation is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(result.explanation))).toEqual(result.explanation)
})
