import { expect, test } from 'vitest'
import { rowMark } from '../core/output/formula/rowMark.ts'
import { repeatedFormulas } from './repeatedFormulas.ts'

/** Longer than what a copy costs. */
const long = `SUM(${`$A${rowMark},`.repeat(500)}0)`
const rowsOf = (patterns: readonly (number | undefined)[]) =>
  patterns.map(pattern => [pattern === undefined ? { value: 1 } : { pattern }])

test('a long formula that goes on down a column is copied', () => {
  const rows = rowsOf([undefined, 0, 0, 0, undefined, 0, 0])
  expect(repeatedFormulas({ rows, patterns: [long] }, 1)).toEqual([
    { column: 0, top: 1, bottom: 3 },
    { column: 0, top: 5, bottom: 6 },
  ])
})

test('one that stands alone, differs from the next or is short is written out', () => {
  expect(repeatedFormulas({ rows: rowsOf([0, 1, 0, 1]), patterns: [long, long] }, 0)).toEqual([])
  expect(repeatedFormulas({ rows: rowsOf([0, 0, 0]), patterns: [`$A${rowMark}`] }, 0)).toEqual([])
})

test('rows above the first that is written are left alone', () => {
  const rows = rowsOf(Array.from({ length: 20 }, () => 0))
  expect(repeatedFormulas({ rows, patterns: [long] }, 5)).toEqual([{ column: 0, top: 5, bottom: 19 }])
})
