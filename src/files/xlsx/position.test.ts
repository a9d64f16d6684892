import fc from 'fast-check'
import { expect, test } from 'vitest'
import { address } from '../../core/cells/address.ts'
import { positionOf, rangeOf, sheetColumns, sheetRows } from './position.ts'

test('every address of a sheet names its position', () => {
  const row = fc.integer({ min: 0, max: sheetRows - 1 })
  const column = fc.integer({ min: 0, max: sheetColumns - 1 })
  fc.assert(
    fc.property(row, column, (row, column) => {
      expect(positionOf(address({ row, column }))).toEqual({ row, column })
    }),
  )
})

test('dollar signs and small letters do not matter', () => {
  expect(positionOf('$c$7')).toEqual({ row: 6, column: 2 })
})

test.each(['', 'A', '7', 'A0', 'XFE1', 'A1048577', 'A1B', 'A-1', '#REF!', 'A1 ', 'AAAAAAAAAAAAAAAAAAAA1', 'Ä1'])(
  '"%s" names no cell',
  text => expect(positionOf(text)).toBeNull(),
)

test('a range has its corners in order; one cell is a range', () => {
  expect(rangeOf('C3:B2')).toEqual({ top: 1, left: 1, bottom: 2, right: 2 })
  expect(rangeOf('B2')).toEqual({ top: 1, left: 1, bottom: 1, right: 1 })
})

test.each(['', 'A:B', '1:2', 'A1:', 'A1:B2:C3'])('"%s" names no range', text => expect(rangeOf(text)).toBeNull())
