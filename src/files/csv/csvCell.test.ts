import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvCell } from './csvCell.ts'

test.each([
  ['0', 0],
  ['12', 12],
  ['-1.50', -1.5],
  ['0.92', 0.92],
  ['1e-05', 0.00001],
  ['1.5E+3', 1500],
  ['9007199254740991', 9007199254740991],
])('%s is a number', (field, number) => expect(csvCell(field)).toBe(number))

test.each([
  '',
  ' 1',
  '1 ',
  '+1',
  '.5',
  '5.',
  '00123',
  '-01',
  '1,5',
  '1.234,5',
  '92%',
  '12E4',
  '1e999',
  '1e+999',
  '0x10',
  'Infinity',
  'NaN',
  'TRUE',
  'false',
  '2025-01-31',
  '9007199254740993',
  '12345678901234567890',
  '١',
  '#N/A',
])('"%s" is text', field => expect(csvCell(field)).toBe(field))

test('what programs write for a number is that number', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), number => {
      expect(csvCell(String(number))).toBe(number === 0 ? 0 : number)
    }),
  )
})
