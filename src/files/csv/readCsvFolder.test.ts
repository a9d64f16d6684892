import { describe, expect, test } from 'vitest'
import { UnusableFile } from '../unusableFile.ts'
import { readCsvFolder } from './readCsvFolder.ts'

const text = 'Name;Größe €\nZoë;1.5\n'
const utf8 = new TextEncoder().encode(text)
const utf16 = (bigEndian: boolean) =>
  Uint8Array.from(
    [...text].flatMap(sign => {
      const pair = [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]
      return bigEndian ? pair.reverse() : pair
    }),
  )
const windows1252 = Uint8Array.from([...text].map(sign => (sign === '€' ? 0x80 : sign.charCodeAt(0))))
const cells = (bytes: Uint8Array) => readCsvFolder([{ name: 'a.csv', bytes }]).grids[0]?.cells

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8],
    ['UTF-8 with its mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8)],
    ['UTF-16 LE with its mark', Uint8Array.of(0xff, 0xfe, ...utf16(false))],
    ['UTF-16 BE with its mark', Uint8Array.of(0xfe, 0xff, ...utf16(true))],
    ['UTF-16 LE', utf16(false)],
    ['UTF-16 BE', utf16(true)],
    ['windows-1252', windows1252],
  ])('%s', (_, bytes) => {
    expect(cells(bytes)).toEqual([
      ['Name', 'Größe €'],
      ['Zoë', 1.5],
    ])
  })

  test('quotes and dashes of windows-1252', () => {
    expect(cells(Uint8Array.of(0x93, 0x61, 0x94, 0x96, 0x97, 0x92, 0x9f))).toEqual([['“a”–—’Ÿ']])
  })

  test('what is not text is refused with the name of the file', () => {
    expect(() => cells(Uint8Array.of(1, 2, 0, 3, 4, 5, 6, 7, 8))).toThrow(/^a.csv: The file is not text/)
  })
})

describe('a folder', () => {
  const file = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) })

  test('each file is a sheet in normal form; ragged rows are made even; TRUE stays text', () => {
    expect(
      readCsvFolder([
        file('People.csv', 'ID,Name\n00123,Ana,x\n'),
        file('Empty.CSV', ''),
        file('b.c.csv', '\n,TRUE,#N/A'),
      ]),
    ).toEqual({
      sheets: ['People', 'Empty', 'b.c'].map(title => ({ title, ours: null, visible: true })),
      grids: [
        {
          sheet: 'People',
          top: 0,
          left: 0,
          merges: [],
          hiddenRows: [],
          hiddenColumns: [],
          formats: ['general', 'general', 'general'],
          cells: [
            ['ID', 'Name', null],
            ['00123', 'Ana', 'x'],
          ],
        },
        {
          sheet: 'b.c',
          top: 1,
          left: 1,
          merges: [],
          hiddenRows: [],
          hiddenColumns: [],
          formats: ['general', 'general'],
          cells: [['TRUE', { error: '#N/A' }]],
        },
      ],
      namedRanges: [],
    })
  })

  test('two files of one title, and an open quote, are refused', () => {
    expect(() => readCsvFolder([file('a.csv', ''), file('a.CSV', '')])).toThrow(UnusableFile)
    expect(() => readCsvFolder([file('a.csv', 'x\n"y')])).toThrow(/^a.csv: The quote that opens in line 2/)
  })
})
