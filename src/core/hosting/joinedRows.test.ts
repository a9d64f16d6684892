import { expect, test } from 'vitest'
import type { AppendRows, Edit } from '../cells/edit.ts'
import { joinedRows } from './joinedRows.ts'

const rowsFor = (sheet: string, headers: readonly string[], rows: AppendRows['rows']): AppendRows => {
  return { kind: 'appendRows', sheet, headers, rows, asked: true }
}
const set: Edit = { kind: 'setCell', cell: { sheet: 'Team', row: 1, column: 0 }, value: 1, asked: true }

test('rows for one sheet come at once, in their order, with the headers of all', () => {
  const edits = [
    rowsFor('Aliases', ['Kind', 'Yours'], [['sheet', 'Jan']]),
    set,
    rowsFor('Settings', ['Setting'], [['seed']]),
    rowsFor('ALIASES', ['Yours', 'Ours'], [['Feb', 'Scorecard']]),
  ]
  expect(joinedRows(edits)).toEqual([
    rowsFor(
      'Aliases',
      ['Kind', 'Yours', 'Ours'],
      [
        ['sheet', 'Jan', null],
        [null, 'Feb', 'Scorecard'],
      ],
    ),
    set,
    edits[2],
  ])
})

test('rows for different sheets stay as they are', () => {
  const edits = [rowsFor('Aliases', ['Kind'], [['sheet']]), set, rowsFor('Settings', ['Setting'], [['seed']])]
  expect(joinedRows(edits)).toEqual(edits)
})
