import { expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import { evaluate } from '../evaluate.ts'
import { isQuestion } from './isQuestion.ts'

const asked = (drawing: string) => {
  const { problems, reading } = evaluate(parseDrawing(drawing).snapshot)
  return problems.filter(problem => isQuestion(problem, reading.blocks)).map(({ rule }) => rule)
}

test('a column that can be read in two ways is a question; a guessed direction only looks for confirmation', () => {
  expect(
    asked(`
      Scorecard
      | Name | CSAT |
      | Ana  | 0.9  |
      | Ben  | 90   |
      | Cid  | 91%  |
    `),
  ).toEqual(['ambiguous-percent'])
})

test('what is mended in the plan, or in one of two ways there, is none', () => {
  expect(
    asked(`
      Scorecard
      | Name   | CSAT | Solved |
      | Weight | 50   | 40     |
      | Ana    | 9    | 4      |
      | Ben    | 9    | 5      |
    `),
  ).toEqual([])
})

test('an answer that replaces another, in a sheet of the user’s own, is one as well', () => {
  expect(
    asked(`
      Scorecard
      | Name | CSAT |
      | Ana  | 1    |
      | Ana  | 2    |
      Options
      | Key        | Value |
      | duplicates | ask   |
    `),
  ).toEqual(['duplicate-values'])
})
