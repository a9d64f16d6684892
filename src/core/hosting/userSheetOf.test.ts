import { expect, test } from 'vitest'
import { patchXlsx } from '../../files/xlsx/patch/patchXlsx.ts'
import { readXlsx } from '../../files/xlsx/readXlsx.ts'
import { writeNewXlsx } from '../../files/xlsx/writeNewXlsx.ts'
import { openPackage } from '../../files/zip/openPackage.ts'
import type { AddSheet } from '../cells/edit.ts'
import { userSheetOf } from './userSheetOf.ts'

const sheet: AddSheet = {
  kind: 'addSheet',
  title: 'Plan',
  columns: [
    { header: 'Direction', note: 'Which way is better.', width: 14, format: 'general', choices: ['higher', 'lower'] },
    { header: 'Agreed', note: 'The day.', width: 12, format: 'date', choices: [] },
    { header: 'Target', note: 'On its scale.', width: 12, format: 'general', choices: [] },
  ],
  rows: [[{ value: 'higher', note: 'An example.' }, { value: 45730 }, { value: 0.9, format: 'percent' }]],
}

test('headers with notes, words for every row below, and formats for cells that are still blank', () => {
  const own = userSheetOf(sheet)
  expect(own.rows).toEqual([
    [
      { value: 'Direction', look: 'header', format: 'general', note: 'Which way is better.' },
      { value: 'Agreed', look: 'header', format: 'general', note: 'The day.' },
      { value: 'Target', look: 'header', format: 'general', note: 'On its scale.' },
    ],
    [{ value: 'higher', note: 'An example.' }, { value: 45730 }, { value: 0.9, format: 'percent' }],
  ])
  expect(own.columns).toEqual([{ width: 14 }, { width: 12, format: 'date' }, { width: 12 }])
  expect(own.validations).toEqual([
    { range: { top: 1, left: 0, bottom: 1000, right: 0 }, choices: ['higher', 'lower'] },
  ])
})

test('in the file a blank cell of a date column is one as well, and there are grid lines to write into', () => {
  const bytes = patchXlsx(writeNewXlsx({ sheets: [] }), {
    sheets: [{ key: null, title: 'Plan', worksheet: userSheetOf(sheet) }],
  })
  const xml = openPackage(bytes).text('xl/worksheets/sheet1.xml')
  expect(xml).toMatch(/<col min="2" max="2" width="12" customWidth="1" style="[1-9]\d*"\/>/)
  expect(xml).not.toContain('showGridLines')
  expect(readXlsx(bytes).grids[0]?.formats).toEqual(['general', 'date', 'percent'])
})
