import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cell, errorNames } from '../../core/cells/cell.ts'
import { trimGrid } from '../../core/cells/trimGrid.ts'
import { UnusableFile } from '../unusableFile.ts'
import type { NewWorkbook } from './newWorkbook.ts'
import { readXlsx } from './readXlsx.ts'
import { writeNewXlsx } from './writeNewXlsx.ts'

const workbook: NewWorkbook = {
  sheets: [
    {
      title: 'R&D "A"',
      rows: [
        ['Name', 'CSAT', 'Since', 'Note'],
        ['Ana', 0.92, 45688, ' <b> & _x0041_ \u0001\r\n'],
        ['Ben', { error: '#N/A' }, null, true],
      ],
      numberFormat: (row, column) =>
        row === 0 ? 'General' : (['General', '0.0%', 'dd/mm/yyyy "x"'][column] ?? 'General'),
      merges: [{ top: 0, left: 2, bottom: 0, right: 3 }],
      hiddenRows: [2],
      hiddenColumns: [1],
      columnWidths: [20],
      boldRows: [0],
    },
    { title: 'Scores', rows: [['Throughline: Scores']], visible: false },
    { title: 'Blank', rows: [] },
  ],
  definedNames: [{ name: 'Throughline_SCORES', refersTo: 'Scores!$A$1' }],
  tables: [{ name: 'People', sheet: 'R&D "A"', range: { top: 0, left: 0, bottom: 2, right: 3 } }],
}

describe('writeNewXlsx', () => {
  test('what is written is read back', () => {
    expect(readXlsx(writeNewXlsx(workbook))).toEqual({
      sheets: [
        { title: 'R&D "A"', ours: null, visible: true },
        { title: 'Scores', ours: 'SCORES', visible: false },
        { title: 'Blank', ours: null, visible: true },
      ],
      grids: [
        {
          sheet: 'R&D "A"',
          top: 0,
          left: 0,
          cells: workbook.sheets[0]?.rows,
          formats: ['general', 'percent', 'date', 'general'],
          merges: workbook.sheets[0]?.merges,
          hiddenRows: [2],
          hiddenColumns: [1],
        },
        {
          sheet: 'Scores',
          top: 0,
          left: 0,
          cells: [['Throughline: Scores']],
          formats: ['general'],
          merges: [],
          hiddenRows: [],
          hiddenColumns: [],
        },
      ],
      namedRanges: workbook.tables,
    })
  })

  test('the same workbook gives the same bytes', () => {
    expect(writeNewXlsx(workbook)).toEqual(writeNewXlsx(workbook))
  })

  test('dates of a 1904 workbook are read in the 1900 system', () => {
    const bytes = writeNewXlsx({
      date1904: true,
      sheets: [{ title: 'A', rows: [[0, 0]], numberFormat: (_, column) => (column === 0 ? 'yyyy' : '0') }],
    })
    expect(readXlsx(bytes).grids[0]?.cells).toEqual([[1462, 0]])
  })

  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '_x0041_', '_x_x0041_x0042_', '#NV', '\ud800', '\ufffe', '\t \n'),
    fc.constantFrom(...errorNames).map(error => ({ error })),
  )

  test('any cells come back in normal form', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), rows => {
        const written = trimGrid({
          sheet: 'A',
          top: 0,
          left: 0,
          cells: rows,
          formats: [],
          merges: [],
          hiddenRows: [],
          hiddenColumns: [],
        })
        expect(readXlsx(writeNewXlsx({ sheets: [{ title: 'A', rows }] })).grids[0] ?? null).toEqual(written)
      }),
    )
  })
})

describe('a damaged workbook', () => {
  const bytes = writeNewXlsx(workbook)
  const whole = readXlsx(bytes)

  test('is refused, or read as if it were whole, wherever bytes are wrong', () => {
    const flip = fc.record({ at: fc.nat(bytes.length - 1), bits: fc.integer({ min: 1, max: 255 }) })
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 4 }), flips => {
        const damaged = bytes.slice()
        for (const { at, bits } of flips) damaged[at] = (damaged[at] ?? 0) ^ bits
        expectRefusedOrWhole(damaged)
      }),
      { numRuns: 2000 },
    )
  })

  test('is refused wherever it is cut off', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(() => readXlsx(bytes.subarray(0, length))).toThrow(UnusableFile)
    }
  })

  test('any bytes behind the first two of a zip are refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), rest => {
        expect(() => readXlsx(Uint8Array.of(0x50, 0x4b, ...rest))).toThrow(UnusableFile)
      }),
    )
  })

  /** The checksums leave only changes of names and of fields that do not matter: then an Excel table can be missed. */
  function expectRefusedOrWhole(damaged: Uint8Array): void {
    try {
      expect(readXlsx(damaged).grids).toEqual(whole.grids)
    } catch (error) {
      if (!(error instanceof UnusableFile)) throw error
    }
  }
})
