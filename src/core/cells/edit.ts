import type { Cell } from './cell.ts'
import type { CellRef } from './cellRef.ts'

/** Replaces one cell of a user's sheet. Only ever part of a quick fix that the user picks. */
export interface SetCell {
  readonly kind: 'setCell'
  readonly cell: CellRef
  readonly value: Cell
  readonly asked: true
}

/**
 * Adds rows to a table of the user's, by header; a host adds the sheet with its header row where it is absent.
 * Each row maps header text to a cell. Only ever part of a quick fix that the user picks.
 */
export interface AppendRows {
  readonly kind: 'appendRows'
  readonly sheet: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  readonly asked: true
}

/** What the workbook is asked to become, as plain JSON. */
export type Edit = SetCell | AppendRows
