import { expect, test } from 'vitest'
import { assertAsked } from './assertAsked.ts'
import type { Edit } from './edit.ts'

const set: Edit = { kind: 'setCell', cell: { sheet: 'People', row: 1, column: 0 }, value: 1, asked: true }
const append: Edit = { kind: 'appendRows', sheet: 'Settings', headers: ['Key'], rows: [['seed']], asked: true }
const mark: Edit = { kind: 'markSheet', sheet: 'Scores', key: 'SCORES', asked: true }
/** As it comes over a boundary, where types hold nothing. */
const unasked = (edit: Edit): Edit => JSON.parse(JSON.stringify({ ...edit, asked: undefined }))

test('what the user picked, and a new sheet, pass', () => {
  expect(() =>
    assertAsked([set, append, mark, { kind: 'addSheet', title: 'Notes', columns: [], rows: [] }]),
  ).not.toThrow()
})

test.each([set, append, mark])('an edit of a sheet of the user’s that nobody asked for does not: $kind', edit => {
  expect(() => assertAsked([set, unasked(edit)])).toThrow('Nobody asked')
})
