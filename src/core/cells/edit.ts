import type { OutputSheet } from '../output/sheet.ts'
import type { Cell } from './cell.ts'
import type { CellRef } from './cellRef.ts'
import type { FormatClass } from './formatClass.ts'

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

/**
 * Adds a sheet after all others that carries no marker and is the user's from then on. Its first row are the headers.
 * The title must be free, upper and lower case being the same.
 */
export interface AddSheet {
  readonly kind: 'addSheet'
  readonly title: string
  readonly columns: readonly NewColumn[]
  /** The rows below the headers; each has at most one cell for each column. */
  readonly rows: readonly (readonly NewCell[])[]
}

export interface NewColumn {
  readonly header: string
  /** Shown at the header. */
  readonly note: string
  /** In characters. */
  readonly width: number
  /** Of the cells that are filled in later. */
  readonly format: FormatClass
  /** Offered in every cell below the header, while other entries are taken too; empty: none. */
  readonly choices: readonly string[]
}

export interface NewCell {
  readonly value: Cell
  /** Where it differs from that of the column. */
  readonly format?: FormatClass
  readonly note?: string
}

/** Writes a sheet of ours whole, in place of the one with the same marker, else after all others, and marks it. */
export interface WriteSheet {
  readonly kind: 'writeSheet'
  readonly sheet: OutputSheet
}

/** Takes sheets of ours away, by their markers, also those of another version; what is not there is passed over. */
export interface RemoveSheets {
  readonly kind: 'removeSheets'
  readonly keys: readonly string[]
}

/**
 * Says whose a sheet is: ours, to be found by this mark and replaced, or the user's. Only ever part of a quick fix that
 * the user picks, or of its undo.
 */
export interface MarkSheet {
  readonly kind: 'markSheet'
  readonly sheet: string
  /** Of the mark, which no other sheet may carry; null: the user's. */
  readonly key: string | null
  readonly asked: true
}

/** What the workbook is asked to become, as plain JSON. */
export type Edit = SetCell | AppendRows | AddSheet | WriteSheet | RemoveSheets | MarkSheet
