import { expect, test } from 'vitest'
import type { Cell } from '../cells/cell.ts'
import { drawnCell } from './drawnCell.ts'

test.each<[Cell, string]>([
  [null, ''],
  [0, '0'],
  [-1.5, '-1.5'],
  [1e21, '1e+21'],
  [true, 'TRUE'],
  [{ error: '#N/A' }, '#N/A'],
  ['CSAT', 'CSAT'],
  ['92%', '92%'],
  ['1,5', '1,5'],
  ['95', '"95"'],
  ['95 ', '"95 "'],
  ['TRUE', '"TRUE"'],
  ['#N/A', '"#N/A"'],
  ['a|b', '"a|b"'],
  ['two\nlines', '"two\\nlines"'],
  ['"quoted"', '"\\"quoted\\""'],
  ['\u00a0', '"\u00a0"'],
])('%o is drawn as %s', (cell, drawn) => {
  expect(drawnCell(cell)).toBe(drawn)
})
