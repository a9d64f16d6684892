import { address, columnName } from '../../cells/address.ts'
import type { CellRef } from '../../cells/cellRef.ts'
import { quotedTitle } from '../../cells/quotedTitle.ts'

/** Cells in one row or one column of a sheet, side by side. */
export interface Line {
  readonly first: CellRef
  readonly last: CellRef
}

/** A cell of any sheet as a formula names it. Absolute, so that a sheet of ours can be sorted. */
export function reference({ sheet, row, column }: CellRef): string {
  return `${quotedTitle(sheet)}!$${columnName(column)}$${row + 1}`
}

/** The same for a line of cells; a single cell is a range too, which functions over ranges take as one. */
export function lineReference({ first, last }: Line): string {
  return `${reference(first)}:$${columnName(last.column)}$${last.row + 1}`
}

/** A whole column of a sheet: only to count what stands in it. */
export function columnReference(sheet: string, column: number): string {
  return `${quotedTitle(sheet)}!$${columnName(column)}:$${columnName(column)}`
}

/** A cell in the same row of the same sheet: it moves with its row. */
export function ownReference(row: number, column: number): string {
  return `$${address({ row, column })}`
}
