import type { AddSheet, NewCell } from '../cells/edit.ts'
import type { OwnCell, OwnSheet } from './ownSheet.ts'

/** Down to which row words are offered; zero-based. */
const lastChoiceRow = 1000

/** A new sheet of the user's as it stands in a file: headers with their notes, and the rows under them. */
export function userSheetOf({ columns, rows }: AddSheet): OwnSheet {
  return {
    columns: columns.map(({ width, format }) => (format === 'general' ? { width } : { width, format })),
    rows: [
      columns.map(({ header, note }): OwnCell => ({ value: header, look: 'header', format: 'general', note })),
      ...rows.map(row => row.map(cellOf)),
    ],
    frozen: { rows: 1, columns: 0 },
    gridLines: true,
    validations: columns.flatMap(({ choices }, column) =>
      choices.length === 0 ? [] : [{ range: { top: 1, left: column, bottom: lastChoiceRow, right: column }, choices }],
    ),
  }
}

function cellOf({ value, format, note }: NewCell): OwnCell | null {
  if (value === null && note === undefined) return null
  return { value, ...(format === undefined ? {} : { format }), ...(note === undefined ? {} : { note }) }
}
