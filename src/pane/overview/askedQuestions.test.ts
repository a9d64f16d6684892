import { expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import score from '../../core/commands/score.ts'
import { askedQuestions } from './askedQuestions.ts'

test('what the same answer settles is asked once, with all its cells and what stands above the first', () => {
  const { problems, view } = score.run(
    parseDrawing(`
      Scorecard
      | Name | CSAT | Rework |
      | Ana  | 1    | 4      |
      | Ana  | 2    | 4      |
      | Ben  | 3    | 5      |
      | Ben  | 4    | 5      |
    `).snapshot,
    { set: new Map(), at: '2025-02-01T08:00:00.000Z', host: 'test' },
  )
  const [question, ...others] = askedQuestions(problems, view.blocks)
  expect(others).toEqual([])
  expect(question).toMatchObject({ header: 'CSAT', problem: { rule: 'duplicate-values' } })
  expect(question?.cells.map(({ row }) => row + 1).sort()).toEqual([2, 3, 4, 5])
})
