import { inColumns, type RowCells } from '../outputTable.ts'
import type { OutputCell, OutputColumn, OutputSheet } from '../sheet.ts'

/** What stands above the rows: the line that says what the sheet is, sentences to know first, and the headers. */
export interface SheetHead {
  readonly sentences: readonly string[]
  readonly headerRow: number
  /** The first row under the headers. */
  readonly firstRow: number
}

/** A sentence has a line of its own, since all in one would be wider than any page; a blank line parts them from the headers. */
export function sheetHead(sentences: readonly string[]): SheetHead {
  const headerRow = sentences.length === 0 ? 1 : sentences.length + 2
  return { sentences, headerRow, firstRow: headerRow + 1 }
}

/** All parts of a sheet that its head decides. */
export function headedSheet(
  { sentences, headerRow, firstRow }: SheetHead,
  title: OutputCell,
  columns: readonly OutputColumn[],
  rows: readonly RowCells[],
  frozenColumns: number,
): Pick<OutputSheet, 'columns' | 'headerRow' | 'rows' | 'frozen' | 'page'> {
  const line = (cell: OutputCell) => [cell, ...columns.slice(1).map(() => null)]
  const headers = columns.map(({ header }): OutputCell | null =>
    header === '' ? null : { value: header, look: 'header' },
  )
  return {
    columns,
    headerRow,
    rows: [
      line(title),
      ...sentences.map(value => line({ value, look: 'muted' })),
      ...(sentences.length === 0 ? [] : [columns.map(() => null)]),
      headers,
      ...rows.map(row => inColumns(row, columns)),
    ],
    frozen: { rows: firstRow, columns: frozenColumns },
    page: { landscape: true, fitToWidth: true, repeatRows: { first: headerRow, last: headerRow } },
  }
}
