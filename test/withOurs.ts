import type { Snapshot } from '../src/core/cells/snapshot.ts'
import { trimGrid } from '../src/core/cells/trimGrid.ts'
import type { OutputSheet } from '../src/core/output/sheet.ts'

/** The workbook with sheets of ours in it, as a host reads it back. */
export function withOurs(on: Snapshot, sheets: readonly OutputSheet[]): Snapshot {
  const grids = sheets.map(({ title, rows }) =>
    trimGrid({
      sheet: title,
      top: 0,
      left: 0,
      cells: rows.map(row => row.map(cell => cell?.value ?? null)),
      formats: [],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    }),
  )
  const others = on.sheets.filter(({ ours }) => ours === null)
  return {
    ...on,
    sheets: [...others, ...sheets.map(({ title, key }) => ({ title, ours: key, visible: true }))],
    grids: [
      ...on.grids.filter(grid => others.some(({ title }) => title === grid.sheet)),
      ...grids.filter(grid => grid !== null),
    ],
  }
}
