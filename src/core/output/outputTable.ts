import type { OutputCell, OutputColumn, OutputSheet } from './sheet.ts'

/** The row of the headers, under the line that says what the sheet is. */
export const headerRow = 1
/** The first row under the headers. */
export const firstRow = headerRow + 1

/** A row of a sheet in the making: a cell for each column that it fills, by the key of the column. */
export type RowCells = ReadonlyMap<string, OutputCell>

/** A cell or null for each column. */
export function inColumns(row: RowCells, columns: readonly OutputColumn[]): readonly (OutputCell | null)[] {
  return columns.map(({ key }) => row.get(key) ?? null)
}

/** The rows of a sheet: its first line, its headers, and a cell or null for each column. */
export function tableRows(
  first: OutputCell,
  columns: readonly OutputColumn[],
  rows: readonly RowCells[],
): OutputSheet['rows'] {
  return [...headRows(first, columns), ...rows.map(row => inColumns(row, columns))]
}

/** The line that says what the sheet is, and the headers. */
export function headRows(first: OutputCell, columns: readonly OutputColumn[]): OutputSheet['rows'] {
  return [
    [first, ...columns.slice(1).map(() => null)],
    columns.map(({ header }): OutputCell | null => (header === '' ? null : { value: header, look: 'header' })),
  ]
}

/** Columns that some row fills, and those that always stand. */
export function filledColumns(
  columns: readonly OutputColumn[],
  rows: readonly RowCells[],
  always: readonly string[],
): readonly OutputColumn[] {
  return columns.filter(
    ({ key }) =>
      always.includes(key) ||
      rows.some(row => {
        const cell = row.get(key)
        return cell !== undefined && (cell.value !== null || cell.formula !== undefined)
      }),
  )
}
