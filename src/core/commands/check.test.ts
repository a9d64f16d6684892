import { expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import check from './check.ts'
import score from './score.ts'

const options = { set: new Map<string, string>(), at: '2025-02-01T08:00:00.000Z', host: 'test' }

test('finds what score finds, without scores', () => {
  const { snapshot } = parseDrawing(`
  Scorecard
  | Name | Handle Time |
  | Ana  | 5           |
  Rules
  | Rule        | Severity | Reason |
  | weights-sun | off      | why    |
`)
  const checked = check.run(snapshot, options)
  expect(checked.problems.map(problem => problem.rule)).toContain('unknown-rule')
  expect(checked.problems).toEqual(score.run(snapshot, options).problems)
  expect(Object.keys(checked.sheets)).toEqual(['problems', 'log'])
  expect(checked.view.scores).toEqual([])
})

test('runs on a workbook without anything', () => {
  const { problems, view } = check.run({ sheets: [], grids: [], namedRanges: [] }, options)
  expect({ problems, read: view.read }).toEqual({ problems: [], read: [] })
})

test('does not read pay', () => {
  expect(check.tables).not.toContain('pay')
  expect(score.tables).not.toContain('pay')
})
