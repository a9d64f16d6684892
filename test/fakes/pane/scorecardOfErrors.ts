import type { Cell } from '../../../src/core/cells/cell.ts'
import type { Snapshot } from '../../../src/core/cells/snapshot.ts'

/** A scorecard of so many people in which every value is an error. */
export function scorecardOfErrors(people: number): Snapshot {
  const rows = Array.from({ length: people }, (_, i): readonly Cell[] => [`Person ${i}`, { error: '#DIV/0!' }])
  const cells: readonly (readonly Cell[])[] = [['Name', 'CSAT'], ['Target', 90], ...rows]
  const grid = { sheet: 'Scorecard', top: 0, left: 0, cells, merges: [], hiddenRows: [], hiddenColumns: [] }
  return {
    sheets: [{ title: 'Scorecard', ours: null, visible: true }],
    grids: [{ ...grid, formats: ['general', 'general'] }],
    namedRanges: [],
  }
}
