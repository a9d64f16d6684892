import fc from 'fast-check'
import { type Cell, errorNames } from '../../src/core/cells/cell.ts'
import type { FormatClass } from '../../src/core/cells/formatClass.ts'
import type { Grid } from '../../src/core/cells/grid.ts'
import type { Snapshot } from '../../src/core/cells/snapshot.ts'
import { trimGrid } from '../../src/core/cells/trimGrid.ts'
import { type TableName, tables } from '../../src/core/tables/index.ts'

/** Words that mean something somewhere: the harder half of what a sheet can hold. */
const words = [
  ...[
    'Ana',
    'Ben',
    'Smith, Jane',
    'Ana, Ben',
    'All',
    'Support',
    'CSAT',
    'AHT',
    'NPS',
    'Total',
    'Target',
    'Weight',
    'Floor',
  ],
  ...[
    '92%',
    '0,92',
    '1.234',
    '(12)',
    '1:30',
    '90m',
    'N/A',
    'LOA',
    'TBD',
    '-',
    '=1+1',
    '03/04/25',
    'Q1 FY25',
    'Mar-25',
    '2025-03',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'higher',
    'lower',
    'range',
    'leading',
    'lagging',
    'qualitative',
    'yes',
    'no',
  ],
  ...[
    'everyone\nhere',
    '🙂',
    '\u0000',
    'Ünïcode',
    'x'.repeat(300),
    'read.Jan.CSAT.percent',
    'duplicates',
    'cycle',
    'sheets.are',
    'team',
  ],
]

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(0, 1, -1, 0.5, 5, 50, 90, 92.5, 100, 2025, 45321, 45658, 1e308, -1e308, 1e-300),
  },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom(...errorNames).map(error => ({ error })) },
)

const formats: readonly FormatClass[] = ['general', 'percent', 'date', 'duration', 'text']

/** A sheet with the title and some of the headers of a real table, or with none, over rows of anything. */
function anyGrid(sheet: string, headers: readonly string[]): fc.Arbitrary<Grid | null> {
  return fc
    .record({
      banner: fc.array(fc.array(anyCell, { maxLength: 2 }), { maxLength: 3 }),
      header: fc.array(
        fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...headers) }, { weight: 1, arbitrary: anyCell }),
        {
          minLength: 1,
          maxLength: 9,
        },
      ),
      body: fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 12 }),
      formats: fc.array(fc.constantFrom(...formats), { maxLength: 9 }),
      merge: fc.option(fc.record({ row: fc.nat(4), from: fc.nat(4), to: fc.nat(8) }), { nil: null }),
      top: fc.nat(3),
      left: fc.nat(3),
    })
    .map(({ banner, header, body, formats: classes, merge, top, left }) =>
      trimGrid({
        sheet,
        top,
        left,
        cells: [...banner, header, ...body],
        formats: classes,
        merges: merge ? [{ top: merge.row, bottom: merge.row, left: merge.from, right: merge.from + merge.to }] : [],
        hiddenRows: [2],
        hiddenColumns: null,
      }),
    )
}

const names = Object.keys(tables) as TableName[]
const anyHeaders = names.flatMap(name => Object.values(tables[name].columns).map(column => column.header))

/** Several sheets: real titles with their headers, lone scorecards, tabs of months, and nonsense. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .uniqueArray(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...names).map(name => tables[name].title) },
      {
        weight: 2,
        arbitrary: fc.constantFrom('Jan', 'Feb', '2025-03', 'Team North', 'Sheet1', 'Throughline', '__proto__'),
      },
      { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 12 }) },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .chain(titles =>
    fc
      .tuple(
        ...titles.map(title => {
          const name = names.find(candidate => tables[candidate].title === title)
          const own = name
            ? Object.values(tables[name].columns).map(column => column.header)
            : [...anyHeaders, 'CSAT', 'Churn %', 'Jan']
          return anyGrid(title, own)
        }),
      )
      .map(grids => ({
        sheets: titles.map(title => ({ title, ours: null, visible: true })),
        grids: grids.filter(grid => grid !== null),
        namedRanges: [],
      })),
  )
