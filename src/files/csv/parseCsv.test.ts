import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCsv } from './parseCsv.ts'

describe('parseCsv', () => {
  test.each([
    ['', []],
    ['a', [['a']]],
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\r\nb\rc\nd', [['a'], ['b'], ['c'], ['d']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,', [['a', '']]],
    ['\n\na', [[''], [''], ['a']]],
    ['"a,b","c""d","e\r\nf"\n', [['a,b', 'c"d', 'e\r\nf']]],
    ['"",""', [['', '']]],
    ['5" pipe,a "b" c', [['5" pipe', 'a "b" c']]],
    ['"5" pipe,b', [['5 pipe', 'b']]],
    ['a;b', [['a;b']]],
  ])('%j', (text, records) => expect(parseCsv(text, ',')).toEqual(records))

  test('a quote that is never closed is refused with its line', () => {
    expect(() => parseCsv('a,b\r\n1,2\r\n3,"4\r\n5,6', ',')).toThrow(/opens in line 3 is never closed/)
  })

  test('what is quoted by the standard comes back', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '1') })
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 1 })), records => {
        const text = records.map(record => record.map(value => `"${value.replace(/"/g, '""')}"`).join(',')).join('\r\n')
        expect(parseCsv(text, ',')).toEqual(records)
      }),
    )
  })
})
