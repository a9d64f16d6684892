import { expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import score from '../../core/commands/score.ts'
import { sheetLines } from './sheetLines.ts'

const lines = (drawing: string) => {
  const options = { set: new Map<string, string>(), at: '2025-02-01T08:00:00.000Z', host: 'test' }
  return sheetLines(score.run(parseDrawing(drawing).snapshot, options).view.recognized).map(
    ({ sheets, tables, open }) => `${sheets.join('+')} ${tables.join('+')}${open ? '?' : ''}`,
  )
}

test('months that are alike are one line; a tab that is not, and a sheet that nobody knows, have their own', () => {
  expect(
    lines(`
      Jan
      | Name | CSAT |
      | Ana  | 4    |
      | Ben  | 5    |
      Feb
      | Name | CSAT |
      | Ana  | 4    |
      | Ben  | 5    |
      Mar
      | Name | CSAT | Rework |
      | Ana  | 4    | 2      |
      | Ben  | 5    | 3      |
      Notes
      | to do |
      Other Notes
      | done |
    `),
  ).toEqual(['Jan+Feb scorecard?', 'Mar scorecard?', 'Notes ?', 'Other Notes ?'])
})

test('what was answered is not open, and Settings and Aliases are no lines', () => {
  expect(
    lines(`
      Scorecard
      | Name | CSAT |
      | Ana  | 4    |
      | Ben  | 5    |
      Notes
      | to do |
      Settings
      | Key                           | Value  |
      | read.Scorecard.CSAT.direction | higher |
      Aliases
      | Kind  | Written | Means |
      | sheet | Notes   | -     |
    `),
  ).toEqual(['Scorecard scorecard', 'Notes '])
})
