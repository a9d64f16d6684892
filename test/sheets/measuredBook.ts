import type { Cell } from '../../src/core/cells/cell.ts'
import { type GoogleBook, googleBookOf } from '../fakes/sheets/googleBook.ts'

/** What a run is given, at a time of its own. */
export const run = (at = '2026-01-15T09:00:00.000Z') => ({ set: new Map<string, string>(), at, host: 'sheets' })

/** A spreadsheet with one sheet of so many measurements. */
export const measuredBook = (count: number): GoogleBook =>
  googleBookOf({
    sheets: [
      {
        title: 'Measurements',
        rows: measurements(count),
        numberFormat: (row, column) => (column === 2 && row > 0 ? 'yyyy-mm-dd' : 'General'),
      },
    ],
  })

const measurements = (count: number): Cell[][] => [
  ['Employee ID', 'Metric', 'Period', 'Value', 'N'],
  ...Array.from({ length: count }, (_, row): Cell[] => [
    ...[`E${row % 200}`, `Metric ${'ABCDE'[row % 5]} Score`, 45_658 + (row % 12) * 30, (row * 7919) % 101, row % 40],
  ]),
]
