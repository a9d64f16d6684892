import { CellValueType } from '@univerjs/core'
import { describe, expect, test } from 'vitest'
import { cellData, valueData } from '../../workbench/src/cellData.ts'
import { heldCell, overlongNumber } from '../../workbench/src/heldCell.ts'
import { isRefused } from '../../workbench/src/isRefused.ts'

describe('what a cell of the grid holds', () => {
  test.each([null, 0, -1.5, 0.1234567890123456, 'Ana ', '00123', true, false])(
    '%j comes back as it was given',
    value => {
      expect(heldCell(valueData(value))).toBe(value)
    },
  )

  test('the error of a formula is an error, the same text in a cell is text', () => {
    expect(heldCell({ f: '=1/0', v: '#DIV/0!', t: CellValueType.STRING })).toEqual({ error: '#DIV/0!' })
    expect(heldCell({ v: '#DIV/0!', t: CellValueType.STRING })).toBe('#DIV/0!')
  })

  test.each([
    [{ v: '' }, null],
    [{ v: '12', t: CellValueType.FORCE_STRING }, '12'],
    [{ v: '12', t: CellValueType.NUMBER }, 12],
    [{ v: 'TRUE', t: CellValueType.BOOLEAN }, true],
    [{ p: { id: 'p', documentStyle: {}, body: { dataStream: 'two\rlines\r\n' } } }, 'two\nlines'],
  ])('%j is %j', (data, value) => expect(heldCell(data)).toBe(value))

  test.each([
    ['0.12345678901234567', 0.12345678901234566],
    ['12345678901234567890', null],
    ['0.5', null],
    ['0123456789.01234567', null],
    ['DE12345678901234567890', null],
  ])('"%s", which the grid took for text, is the number %j', (v, number) => {
    expect(overlongNumber({ v, t: CellValueType.FORCE_STRING })).toBe(number)
  })
})

describe('what a cell of the grid is given', () => {
  const cell = { row: 0, column: 0, value: 4, look: 2 }
  const formula = { text: 'A1*2', shared: null, kept: false }

  test.each([
    ['a formula', formula, { f: '=A1*2' }],
    ['one that is kept', { ...formula, kept: true }, {}],
    ['the first of a shared one', { ...formula, shared: '3' }, { f: '=A1*2', si: 'shared3' }],
    ['another of a shared one', { text: null, shared: '3', kept: false }, { si: 'shared3' }],
    ['one that is shared with a formula that is kept', { text: null, shared: '4', kept: false }, {}],
  ])('%s', (_, given, expected) => {
    const { v: _v, t: _t, s, ...rest } = cellData({ ...cell, formula: given }, new Set(['3']))
    expect(s).toBe('2')
    expect(rest).toEqual(expected)
  })
})

test.each([
  'insert-row-before',
  'insert-multi-rows-above',
  'remove-col-confirm',
  'insert-sheet',
  'remove-sheet-confirm',
  'copy-sheet',
  'set-worksheet-name',
  'set-worksheet-order',
  'set-worksheet-hidden',
  'insert-range-move-down-confirm',
  'delete-range-move-left-confirm',
  'add-worksheet-merge-all',
  'remove-worksheet-merge',
  'insert-defined-name',
  'set-style',
  'set-range-bold',
  'set-background-color',
  'set-border',
  'move-rows',
  'hide-row-confirm',
  'paste-format',
])('%s is refused', command => expect(isRefused(`sheet.command.${command}`)).toBe(true))

test.each([
  'set-range-values',
  'clear-selection-content',
  'auto-fill',
  'copy-down',
  'paste-value',
  'move-selection',
  'select-range',
  'scroll-to-cell',
  'set-worksheet-activate',
  'set-worksheet-col-width',
  'set-row-height',
  'change-zoom-ratio',
  'set-scroll-relative',
])('%s is not', command => expect(isRefused(`sheet.command.${command}`)).toBe(false))
