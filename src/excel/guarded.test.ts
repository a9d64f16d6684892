import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankCell } from '../../test/fakes/excel/simBook.ts'
import { typeInto } from '../../test/fakes/excel/typed.ts'
import { guarded } from './guarded.ts'

/** What Excel holds after a value was assigned to a cell of a format. */
function heldAs(value: Parameters<typeof guarded>[0], format = 'General') {
  const cell = blankCell(format)
  typeInto(cell, guarded(value, format === '@'))
  return cell.formula ?? cell.value
}

test.each([
  '0012',
  '1-2',
  '=A1',
  '+1',
  '-x',
  '@x',
  "'quoted",
  'true',
  'May 2025',
  '5%',
  '1e5',
  '#N/A',
  '12:30',
  'Meets',
])('the text %s stays text', text => {
  expect(heldAs(text)).toBe(text)
  expect(heldAs(text, '@')).toBe(text)
})

test('any text stays what it is', () => {
  fc.assert(fc.property(fc.string({ minLength: 1 }), text => heldAs(text) === text && heldAs(text, '@') === text))
})

test('numbers, truth values, errors and blanks are passed on as they are', () => {
  expect([heldAs(1.5), heldAs(false), heldAs(null), heldAs({ error: '#DIV/0!' })]).toEqual([1.5, false, '', '#DIV/0!'])
})

test('a plain word carries no apostrophe', () => {
  expect(guarded('Meets', false)).toBe('Meets')
})
