import { describe, expect, test } from 'vitest'
import { otherWriterFile, otherWriterParts } from '../../../../test/fixtures/otherWriter.ts'
import { zipParts } from '../../../../test/zipParts.ts'
import { openPackage } from '../../zip/openPackage.ts'
import { zipRecords } from '../../zip/zipRecords.ts'
import { readXlsx } from '../readXlsx.ts'
import { writeNewXlsx } from '../writeNewXlsx.ts'
import { patchXlsx } from './patchXlsx.ts'

const book = otherWriterFile()
const cellsOf = (bytes: Uint8Array, sheet: string) => readXlsx(bytes).grids.find(grid => grid.sheet === sheet)?.cells
const tableOf = (bytes: Uint8Array) => readXlsx(bytes).namedRanges[0]?.range
const names = (bytes: Uint8Array) => zipRecords(bytes).map(({ name }) => name)

describe('setting cells', () => {
  test('only the sheet changes, and the workbook asks for calculation', () => {
    const after = patchXlsx(book, { setCells: [{ sheet: 'Team', row: 1, column: 1, value: 3 }] })
    const before = openPackage(book)
    const changed = names(after).filter(
      name => Buffer.compare(openPackage(after).bytes(name), before.bytes(name)) !== 0,
    )
    expect(changed).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml'])
    expect(names(after)).toEqual(names(book))
    expect(cellsOf(after, 'Team')?.[1]).toEqual(['Ana', 3, 92, 0.9199999999999999])
  })

  test('the order of calculation goes with a formula', () => {
    const after = patchXlsx(book, { setCells: [{ sheet: 'Team', row: 2, column: 2, value: 80 }] })
    expect(names(after)).not.toContain('xl/calcChain.xml')
    expect(openPackage(after).text('[Content_Types].xml')).not.toContain('calcChain')
    expect(openPackage(after).text('xl/_rels/workbook.xml.rels')).not.toContain('calcChain')
  })

  test('the header of an Excel table stays', () => {
    const change = { sheet: 'Team', row: 0, column: 1, value: 'C-SAT' }
    expect(() => patchXlsx(book, { setCells: [change] })).toThrow(/Team!B1 is the header of an Excel table/)
  })

  test('a sheet that is gone is named', () => {
    expect(() => patchXlsx(book, { setCells: [{ sheet: 'Gone', row: 0, column: 0, value: 1 }] })).toThrow(
      /no sheet Gone/,
    )
  })

  test('a date in a workbook that counts from 1904', () => {
    const rows = [['Day'], [44226]]
    const numberFormat = (row: number) => (row === 0 ? 'General' : 'yyyy-mm-dd')
    const old = writeNewXlsx({ sheets: [{ title: 'S', rows, numberFormat }], date1904: true })
    const after = patchXlsx(old, {
      setCells: [{ sheet: 'S', row: 1, column: 0, value: 45690 }],
      sheets: [{ key: 'LOG', title: 'Log', worksheet: { rows: [[{ value: 45690, format: 'date' }, { value: 7 }]] } }],
    })
    expect(cellsOf(after, 'S')).toEqual([['Day'], [45690]])
    expect(cellsOf(after, 'Log')).toEqual([[45690, 7]])
  })
})

describe('appending rows', () => {
  const append = (
    bytes: Uint8Array,
    sheet: string,
    headers: readonly string[],
    ...rows: (string | number | null)[][]
  ) => patchXlsx(bytes, { appendRows: [{ sheet, headers, rows }] })

  test('an Excel table grows, a new header stands beside it, and cells look like those above', () => {
    const after = append(book, 'Team', ['CSAT', 'Name', 'Note'], [4.5, 'Dev', 'new'], [null, 'Eli', null])
    expect(cellsOf(after, 'Team')).toEqual([
      ['Name', 'CSAT', 'Points', 'Share', 'Note'],
      ...(cellsOf(book, 'Team') ?? []).slice(1).map(row => [...row, null]),
      ['Dev', 4.5, null, null, 'new'],
      ['Eli', null, null, null, null],
    ])
    expect(tableOf(after)).toEqual({ top: 0, left: 0, bottom: 5, right: 3 })
    expect(openPackage(after).text('xl/tables/table1.xml')).toContain('<autoFilter ref="A1:D6"/>')
  })

  test('a plain table grows below its last row, and twice in one go', () => {
    const plain = writeNewXlsx({
      sheets: [{ title: 'Aliases', rows: [['Our aliases'], [], ['Kind', 'Means'], ['metric', 'CSAT']] }],
    })
    const rows = { sheet: 'aliases', headers: ['Kind', 'Means'] }
    const after = patchXlsx(plain, {
      appendRows: [
        { ...rows, rows: [['a', 'b']] },
        { ...rows, rows: [['c', 'd']] },
      ],
    })
    expect(cellsOf(after, 'Aliases')?.slice(3)).toEqual([
      ['metric', 'CSAT'],
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  test('a new cell looks like the one above it', () => {
    const numberFormat = (row: number) => (row === 1 ? 'yyyy-mm-dd' : 'General')
    const dated = writeNewXlsx({ sheets: [{ title: 'Log', rows: [['Day'], [45688]], numberFormat }] })
    const after = append(dated, 'Log', ['Day'], [45690])
    expect(openPackage(after).text('xl/worksheets/sheet1.xml')).toContain('<c r="A3" s="1"><v>45690</v></c>')
  })

  test('a sheet that is not there is made, as one of the user’s', () => {
    const headers = ['Key', 'Value']
    const after = patchXlsx(book, {
      appendRows: [
        { sheet: 'Settings', headers, rows: [['asOf', 45690]] },
        { sheet: 'Settings', headers: ['Value', 'Key'], rows: [['all', 'cycle']] },
      ],
    })
    expect(cellsOf(after, 'Settings')).toEqual([headers, ['asOf', 45690], ['cycle', 'all']])
    expect(readXlsx(after).sheets.at(-1)).toEqual({ title: 'Settings', ours: null, visible: true })
  })

  test('what stands below an Excel table is not overwritten', () => {
    const noted = patchXlsx(book, { setCells: [{ sheet: 'Team', row: 4, column: 1, value: 'a note' }] })
    expect(() => append(noted, 'Team', ['Name'], ['Dev'])).toThrow(
      /Row 5 of the sheet Team stands right below its table/,
    )
  })

  test('a total row stays the last', () => {
    const part = 'xl/tables/table1.xml'
    const table = String(otherWriterParts[part]).replace('totalsRowShown="0"', 'totalsRowCount="1"')
    expect(() => append(zipParts({ ...otherWriterParts, [part]: table }), 'Team', ['Name'], ['Dev'])).toThrow(
      /total row/,
    )
  })

  test('a sheet without the headers is named', () => {
    expect(() => append(book, 'Team', ['Kind', 'Means'], ['a', 'b'])).toThrow(/no row with the headers Kind, Means/)
  })
})
