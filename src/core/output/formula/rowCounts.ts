import type { Snapshot } from '../../cells/snapshot.ts'
import { type TableName, tables } from '../../tables/index.ts'
import type { Reading } from '../../tables/reading.ts'
import { columnReference } from './reference.ts'

/**
 * That as many cells of each key column are filled as when it was read: a row that is added or removed shows there.
 * A formula that shows nothing is not counted, as it is not read.
 */
export function rowCounts(
  snapshot: Snapshot,
  reading: Reading,
  counted: CountedTables = tablesOfScores,
): readonly string[] {
  const grids = new Map(snapshot.grids.map(grid => [grid.sheet, grid]))
  const counts = new Map<string, string>()
  for (const { table, sheet, headers } of reading.blocks) {
    const grid = grids.get(sheet)
    const keys = whoOrWhat(table)
    const key = headers.find(({ column }) => column !== null && keys.includes(column))
    if (grid === undefined || key === undefined || !counted.includes(table)) continue
    const { column } = key.cell
    const filled = grid.cells.reduce((sum, row) => {
      const cell = row[column - grid.left] ?? null
      return cell === null ? sum : sum + 1
    }, 0)
    const range = columnReference(sheet, column)
    counts.set(range, `ROWS(${range})-COUNTBLANK(${range})=${filled}`)
  }
  return [...counts.values()]
}

export type CountedTables = readonly TableName[]

/** Tables that a score is made of. */
export const tablesOfScores: CountedTables = [
  'people',
  'metrics',
  'weights',
  'measurements',
  'scorecard',
  'assessments',
  'rubric',
  'overrides',
  'checkIns',
  'scale',
  'feedback',
]

function whoOrWhat(table: TableName): readonly string[] {
  const own = Object.entries(tables[table].columns).flatMap(([key, { need }]) => (need === 'key' ? [key] : []))
  return table === 'scorecard' || table === 'people' ? ['employeeId', 'email', 'name', ...own] : own
}
