import type { OwnSheet } from './ownSheet.ts'
import type { PlacedCell, RowsToAppend } from './placeRows.ts'

/** The sheet that holds appended rows where the user has none of that title: headers, then rows. */
export function sheetOfRows({ headers, rows }: RowsToAppend): OwnSheet {
  return {
    columns: headers.map(header => ({ width: Math.max(12, Math.min(40, header.length + 4)) })),
    rows: [
      headers.map(value => ({ value, look: 'header' as const })),
      ...rows.map(row => row.map(value => (value === null ? null : { value }))),
    ],
    frozen: { rows: 1, columns: 0 },
    gridLines: true,
  }
}

/** Where the rows stand in that sheet. */
export function cellsOfRows({ rows }: RowsToAppend): readonly PlacedCell[] {
  return rows.flatMap((row, index) => row.map((value, column) => ({ row: index + 1, column, value })))
}
