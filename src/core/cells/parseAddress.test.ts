import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fullAddress } from './address.ts'
import { parseAddress } from './parseAddress.ts'

test.each([
  ['Scores!A1', { sheet: 'Scores', row: 0, column: 0 }],
  ["'Q1 data'!C7", { sheet: 'Q1 data', row: 6, column: 2 }],
  ["'It''s ours'!XFD1048576", { sheet: "It's ours", row: 1048575, column: 16383 }],
  ["''!B2", { sheet: '', row: 1, column: 1 }],
])('%s', (text, cell) => {
  expect(parseAddress(text)).toEqual(cell)
})

test.each(['', 'A1', 'Scores!', 'Scores!A0', 'Scores!a1', 'Scores!A1:B2', 'Q1 data!A1', "'It's'!A1"])(
  '%j names no cell',
  text => {
    expect(parseAddress(text)).toBeNull()
  },
)

test('what an address was made of comes back, whatever the sheet is called', () => {
  const cells = fc.record({
    sheet: fc.string({ unit: 'binary' }),
    row: fc.nat(1_048_575),
    column: fc.nat(16_383),
  })
  fc.assert(
    fc.property(cells, cell => {
      expect(parseAddress(fullAddress(cell))).toEqual(cell)
    }),
  )
})
