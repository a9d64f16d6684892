import { expect, test } from 'vitest'
import { columnWindows } from './columnWindows.ts'

const twenty = Array.from({ length: 20 }, () => 7)

test('what fits is shown whole, up to the last character of the line', () => {
  expect(columnWindows([7, 7, 7], [1], 31)).toEqual([[0, 1, 2]])
  expect(columnWindows([7, 7, 7, 7], [0], 40)).toEqual([[0, 1, 2]])
})

test('else the first column, the marked ones and the neighbors that fit', () => {
  expect(columnWindows(twenty, [10], 60)).toEqual([[0, 8, 9, 10, 11]])
  expect(columnWindows(twenty, [10], 70)).toEqual([[0, 8, 9, 10, 11, 12]])
})

test('marked columns that do not fit together give several windows, each with the first column', () => {
  expect(columnWindows(twenty, [19, 5, 12, 5], 40)).toEqual([
    [0, 4, 5],
    [0, 12, 19],
  ])
})

test('a marked column that is wider than the line is shown nevertheless', () => {
  expect(columnWindows([7, 200, 7], [1], 40)).toEqual([[0, 1]])
})
