import { expect, test } from 'vitest'
import type { Cell } from '../cells/cell.ts'
import type { FormatClass } from '../cells/formatClass.ts'
import { shownCell } from './shownCell.ts'

test.each<[Cell, FormatClass, string]>([
  [0.92, 'percent', '92%'],
  [0.07 * 3, 'percent', '21%'],
  [0.1 + 0.2, 'general', '0.3'],
  [45730, 'date', '2025-03-14'],
  [-3, 'date', '-3'],
  [0.0625, 'duration', '1:30'],
  [1.25, 'duration', '30:00'],
  [-90.5 / 86400, 'duration', '-0:01:31'],
  ['92%', 'percent', '92%'],
  ['95 ', 'general', '"95 "'],
  [null, 'date', ''],
  ['A comment that goes on without end', 'text', 'A comment that goes on with…'],
])('%o in a column of format %s is shown as %s', (cell, format, shown) => {
  expect(shownCell(cell, format)).toBe(shown)
})
