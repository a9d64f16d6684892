import fc from 'fast-check'
import type { Cell } from '../../src/core/cells/cell.ts'
import type { Snapshot } from '../../src/core/cells/snapshot.ts'
import { trimGrid } from '../../src/core/cells/trimGrid.ts'

/** A workbook of sound tables: titles with their rows, the header first. */
export type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>

export const metrics = ['AHT', 'Adoption', 'Reviews', 'Renewal'] as const
export const people = ['p1', 'p2', 'p3', 'p4'] as const
const months = ['2025-01', '2025-02', '2025-03', '2025-04'] as const

/** Weights that sum to 100 and a measurement, or a blank, for each person, metric and month. */
export const plannedWorkbook: fc.Arbitrary<Sheets> = fc
  .record({
    cuts: fc.tuple(fc.integer({ min: 1, max: 97 }), fc.integer({ min: 1, max: 97 }), fc.integer({ min: 1, max: 97 })),
    values: fc.array(fc.option(fc.integer({ min: 0, max: 200 }), { nil: null, freq: 6 }), {
      minLength: people.length * metrics.length * months.length,
      maxLength: people.length * metrics.length * months.length,
    }),
    withN: fc.boolean(),
    ns: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 64, maxLength: 64 }),
  })
  .map(({ cuts, values, withN, ns }) => {
    const [a, b, c] = [...cuts].sort((one, other) => one - other) as [number, number, number]
    const weights = [a, b - a, c - b, 100 - c]
    const cases = people.flatMap(person =>
      metrics.flatMap(metric => months.map(month => [person, metric, month] as const)),
    )
    return {
      People: [
        ['Employee ID', 'Name', 'Role', 'Manager'],
        ...people.map(person => [person, `Name ${person}`, 'Support', 'Lee']),
      ],
      Metrics: [
        ['Metric', 'Unit', 'Direction', 'Kind', 'Floor', 'Target', 'Stretch'],
        ['AHT', 'score', 'lower', 'leading', 150, 60, 30],
        ['Adoption', 'score', 'higher', 'leading', 10, 90, 150],
        ['Reviews', 'score', 'higher', 'lagging', 40, 80, 95],
        ['Renewal', 'score', 'higher', 'lagging', 50, 100, null],
      ],
      Weights: [['Role', 'Metric', 'Weight'], ...metrics.map((metric, i) => ['Support', metric, weights[i]!])],
      Measurements: [
        ['Employee ID', 'Metric', 'Period', 'Value', 'n'],
        ...cases.map(([person, metric, month], i) => [person, metric, month, values[i]!, withN ? ns[i]! : null]),
      ],
    }
  })

export function snapshotOf(sheets: Sheets): Snapshot {
  const titles = Object.keys(sheets)
  const grids = titles.map(sheet =>
    trimGrid({
      sheet,
      top: 0,
      left: 0,
      cells: sheets[sheet]!,
      formats: [],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    }),
  )
  return {
    sheets: titles.map(title => ({ title, ours: null, visible: true })),
    grids: grids.filter(grid => grid !== null),
    namedRanges: [],
  }
}
