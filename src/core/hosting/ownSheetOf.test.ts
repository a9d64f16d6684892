import { expect, test } from 'vitest'
import type { OutputColumn, OutputSheet } from '../output/sheet.ts'
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
    [{ value: 'Throughline: scores', look: 'title', format: 'general' }],
    [
      { value: 'Score', look: 'headerRight', format: 'general', note: 'What Score is.' },
      { value: 'Low', look: 'header', format: 'general' },
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

test('a column says the format of what stands under its header', () => {
  const percent = { ...column('Coverage'), format: 'percent' as const }
  expect(ownSheetOf(sheet(percent, column('Low', true))).columns).toEqual([
    { width: 10, format: 'percent' },
    { width: 10, hidden: true, outlineLevel: 1 },
    { collapsed: true },
  ])
})
