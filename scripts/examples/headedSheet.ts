import type { Cell } from '../../src/core/cells/cell.ts'
import type { NewSheet } from '../../src/files/xlsx/newWorkbook.ts'

export interface ExampleColumn {
  readonly header: string
  /** In characters. */
  readonly width: number
  /** A number-format code; absent: General. */
  readonly format?: string
}

/** A sheet with one bold header row and its rows below, as tables are kept. */
export function headedSheet(
  title: string,
  columns: readonly ExampleColumn[],
  rows: readonly (readonly Cell[])[],
): NewSheet {
  return {
    title,
    rows: [columns.map(({ header }) => header), ...rows],
    boldRows: [0],
    columnWidths: columns.map(({ width }) => width),
    numberFormat: (row, column) => (row === 0 ? 'General' : (columns[column]?.format ?? 'General')),
  }
}

export const dateFormat = 'yyyy\\-mm\\-dd'
