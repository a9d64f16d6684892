import { expect, test } from 'vitest'
import type { Block } from '../../core/tables/block.ts'
import { previewOf } from './previewOf.ts'

const cell = { sheet: 'Jan', row: 4, column: 1 }
const settings = { sheet: 'Settings' } as Block

test('a cell shows what it holds and will hold; blanks and what nobody knows have words', () => {
  const edits = [
    { kind: 'setCell', cell, value: 88, asked: true },
    { kind: 'setCell', cell: { ...cell, row: 5 }, value: null, asked: true },
    { kind: 'setCell', cell: { ...cell, row: 6 }, value: true, asked: true },
  ] as const
  expect(previewOf(edits, ['abc', { error: '#N/A' }, undefined], [])).toEqual([
    { kind: 'cell', cell, before: 'abc', after: '88' },
    { kind: 'cell', cell: { ...cell, row: 5 }, before: '#N/A', after: 'empty' },
    { kind: 'cell', cell: { ...cell, row: 6 }, before: 'unknown', after: 'TRUE' },
  ])
})

test('added rows show what they fill, by header, and how many more there are', () => {
  const edit = {
    kind: 'appendRows',
    sheet: 'Settings',
    headers: ['Key', 'Value', 'Note'],
    rows: Array.from({ length: 5 }, (_, i) => [`key ${i}`, i, null]),
    asked: true,
  } as const
  const row = (i: number) => [
    { header: 'Key', value: `key ${i}` },
    { header: 'Value', value: String(i) },
  ]
  expect(previewOf([edit], [], [settings])).toEqual([
    { kind: 'rows', text: '5 rows are added to Settings:', rows: [row(0), row(1), row(2)], more: 2 },
  ])
})

test('a sheet that is missing is said to be made', () => {
  const edit = { kind: 'appendRows', sheet: 'Aliases', headers: ['Kind'], rows: [['column']], asked: true } as const
  expect(previewOf([edit], [], [settings])).toEqual([
    {
      kind: 'rows',
      text: 'A row is added to Aliases, a sheet that is made where it is missing:',
      rows: [[{ header: 'Kind', value: 'column' }]],
      more: 0,
    },
  ])
})

test('a mark says whose the sheet will be', () => {
  const texts = [null, 'scores'].map(key => previewOf([{ kind: 'markSheet', sheet: 'Old', key, asked: true }], [], []))
  expect(texts).toEqual([
    [{ kind: 'words', text: 'Old counts as your own sheet, so that no run replaces it.' }],
    [{ kind: 'words', text: 'Old counts as a sheet of Throughline, so that the next run replaces it.' }],
  ])
})
