import { expect, test } from 'vitest'
import { rowMark } from '../../../core/output/formula/rowMark.ts'
import { sharedFormulas } from './sharedFormulas.ts'

test('a pattern is written out once, at its first cell, with the rows down to its last one', () => {
  const rows = [[{ formula: 'A9&"<"' }], [{ pattern: 0 }], [{ pattern: 1 }], [{ pattern: 0 }], [{ pattern: 2 }]]
  const patterns = [`$B${rowMark}*2`, `$B${rowMark}*3`, `$C${rowMark}<1`]
  const formulaOf = sharedFormulas({ rows, patterns })
  expect(rows.map(([cell], row) => formulaOf(cell!, row, 0))).toEqual([
    '<f>A9&amp;"&lt;"</f>',
    '<f t="shared" ref="A2:A4" si="0">$B2*2</f>',
    '<f>$B3*3</f>',
    '<f t="shared" si="0"/>',
    '<f>$C5&lt;1</f>',
  ])
})

test('the same pattern in two columns is shared within each', () => {
  const rows = [
    [{ pattern: 0 }, { pattern: 0 }],
    [{ pattern: 0 }, { pattern: 0 }],
  ]
  const formulaOf = sharedFormulas({ rows, patterns: [`$D${rowMark}`] })
  expect(rows.map((cells, row) => cells.map((cell, column) => formulaOf(cell, row, column)))).toEqual([
    ['<f t="shared" ref="A1:A2" si="0">$D1</f>', '<f t="shared" ref="B1:B2" si="1">$D1</f>'],
    ['<f t="shared" si="0"/>', '<f t="shared" si="1"/>'],
  ])
})

test('a value has no formula', () => {
  expect(sharedFormulas({ rows: [] })({ value: 1 }, 0, 0)).toBe('')
})
