import { expect, test } from 'vitest'
import type { SheetTitle } from '../cells/snapshot.ts'
import remove from './remove.ts'

const sheet = (title: string, ours: string | null): SheetTitle => ({ title, ours, visible: true })
const run = (...sheets: readonly SheetTitle[]) => {
  const snapshot = { sheets, grids: [], namedRanges: [] }
  const { edits, view } = remove.run(snapshot, { set: new Map(), at: '2025-01-31T12:00:00Z', host: 'test' })
  return { edits, first: view.first, removed: view.removed }
}

test('every sheet that carries a marker, whatever it is called and whichever version wrote it', () => {
  expect(run(sheet('Scores', null), sheet('Result', 'SCORES'), sheet('Old', 'SOMETHING_ELSE'))).toEqual({
    edits: [{ kind: 'removeSheets', keys: ['SCORES', 'SOMETHING_ELSE'] }],
    first: 'Removed: Result, Old.',
    removed: ['Result', 'Old'],
  })
})

test('nothing where no sheet is ours', () => {
  expect(run(sheet('Scores', null))).toEqual({
    edits: [],
    first: 'No sheet of Throughline is in the workbook.',
    removed: [],
  })
})
