import { expect, test } from 'vitest'
import { columnFormat } from './columnFormat.ts'

test('a column without numbers is general', () => expect(columnFormat([])).toBe('general'))

test('half of the cells are enough', () => {
  expect(columnFormat(['0%', '0.0%', 'General', '0'])).toBe('percent')
})

test('less than half is not enough', () => {
  expect(columnFormat(['0%', '0', 'General'])).toBe('general')
})

test('codes of one class count together', () => {
  expect(columnFormat(['d/m/yy', 'mmm-yy', 'h:mm', '0'])).toBe('date')
})

test('of two classes with half each, the date wins, whatever the order', () => {
  expect(columnFormat(['0%', 'yyyy-mm-dd'])).toBe('date')
  expect(columnFormat(['yyyy-mm-dd', '0%'])).toBe('date')
})
