import { expect, test } from 'vitest'
import type { OutputColumn, OutputSheet } from '../core/output/sheet.ts'
import { ownSheetOf } from './ownSheetOf.ts'

const column = (header: string, folded = false): OutputColumn => ({
  key: header.toLowerCase(),
  header,
  note: folded ? '' : `What ${header} is.`,
  width: 10,
  format: 'general',
  folded,
})

const sheet = (...columns: readonly OutputColumn[]): OutputSheet => ({
  key: 'SCORES',
  title: 'Scores',
  columns,
  headerRow: 1,
  rows: [
    [{ value: 'Throughline: scores', look: 'title' }],
    columns.map(({ header }) => ({ value: header, look: 'header' })),
    [{ value: 90, formula: 'A1*2', format: 'integer' }, null],
  ],
  frozen: { rows: 2, columns: 1 },
  conditionalFormats: [],
  chart: null,
  page: { landscape: true, fitToWidth: true, repeatRows: { first: 1, last: 1 } },
})

test('notes stand at the headers alone, and what is in a cell stays', () => {
  expect(ownSheetOf(sheet(column('Score'), column('Low', true))).rows).toEqual([
    [{ value: 'Throughline: scores', look: 'title' }],
    [
      { value: 'Score', look: 'header', note: 'What Score is.' },
      { value: 'Low', look: 'header' },
    ],
    [{ value: 90, formula: 'A1*2', format: 'integer' }, null],
  ])
})

test.each([
  [
    [column('A'), column('B', true)],
    [{ width: 10 }, { width: 10, hidden: true, outlineLevel: 1 }, { collapsed: true }],
  ],
  [
    [column('A'), column('B', true), column('C')],
    [{ width: 10 }, { width: 10, hidden: true, outlineLevel: 1 }, { width: 10, collapsed: true }],
  ],
  [[column('A')], [{ width: 10 }]],
])('the sign that unfolds a group stands at the column after it: %#', (columns, own) => {
  expect(ownSheetOf(sheet(...columns)).columns).toEqual(own)
})

test('a cell takes on the format of its column, unless it has its own', () => {
  const percent = { ...column('Coverage'), format: 'percent' as const }
  const rows = [
    ...sheet(percent).rows.slice(0, 2),
    [{ value: 0.8 }],
    [{ value: 3, format: 'integer' as const }],
    [null],
  ]
  expect(ownSheetOf({ ...sheet(percent), rows }).rows.slice(2)).toEqual([
    [{ value: 0.8, format: 'percent' }],
    [{ value: 3, format: 'integer' }],
    [null],
  ])
})
