import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell } from '../../src/core/cells/cell.ts'
import { formulaOf } from '../../src/core/output/formulaOf.ts'
import { all, run } from '../comparedSheets.ts'
import { type Sheets, snapshotOf } from './plannedWorkbook.ts'
import { ratedWorkbook } from './ratedWorkbook.ts'

/** What people and programs leave in cells. */
const mess = fc.constantFrom<Cell>(
  ...([
    null,
    '',
    ' ',
    '*',
    '?',
    '__proto__',
    'constructor',
    '=1+1',
    "O'Neil",
    'a"b',
    'two\nlines',
    '4/5',
    'N/A',
  ] as const),
  ...([0, -1, 1e300, 4.5, 99, true, { error: '#N/A' }, 'L'.repeat(300), '2025', 'Exceeds', 'Ann Lee', 'p1'] as const),
)
interface Change {
  readonly table: string
  readonly row: number
  readonly column: number
  readonly value: Cell
}

const change: fc.Arbitrary<Change> = fc.record({
  table: fc.constantFrom('People', 'Scale', 'Ratings', 'Cycles', 'Measurements'),
  row: fc.nat({ max: 30 }),
  column: fc.nat({ max: 5 }),
  value: mess,
})

function changed(sheets: Sheets, { table, row, column, value }: Change): Sheets {
  const rows = sheets[table]!.map((cells, at) =>
    at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells,
  )
  return { ...sheets, [table]: rows }
}

test('whatever stands in the tables, ratings are compared and written in whole sheets of numbers that are numbers', () => {
  fc.assert(
    fc.property(ratedWorkbook, fc.array(change, { maxLength: 12 }), (sheets, changes) => {
      const written = run(snapshotOf(changes.reduce(changed, sheets)), all, { 'fairness.groups': 'Team' })
      for (const sheet of written) {
        for (const [row, cells] of sheet.rows.entries()) {
          expect(cells.length).toBe(sheet.columns.length)
          for (const cell of cells) {
            if (typeof cell?.value === 'number') expect(Number.isFinite(cell.value), sheet.key).toBe(true)
            // What a formula can hold in Excel.
            if (cell !== null) expect((formulaOf(sheet, cell, row) ?? '').length).toBeLessThanOrEqual(8192)
          }
        }
      }
    }),
    { numRuns: 25 },
  )
})
