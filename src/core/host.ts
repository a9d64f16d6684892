import type { CellRef } from './cells/cellRef.ts'
import type { Edit } from './cells/edit.ts'
import type { Snapshot } from './cells/snapshot.ts'
import type { TableName } from './tables/index.ts'

export type MaybePromise<Value> = Value | Promise<Value>

/** How whoever waits follows and stops a long read or write. */
export interface Watcher {
  progress(done: number, of: number): void
  cancelled(): boolean
}

/** What was written, by sheet title, and the edits that take it back. */
export interface Receipt {
  readonly written: readonly string[]
  readonly undo: readonly Edit[]
}

/**
 * All that a place where workbooks live has to do; core never calls it.
 *
 * To read is to read the head of every sheet (`headRowsOf`), to ask `recognizedSheets` what they are, and to read in
 * full those that it names. The same workbook gives the same snapshot on every host: cells in the normal form of `Cell`,
 * grids in that of `trimGrid`, sheets with what each was recognized as.
 */
export interface Host {
  read(tables: readonly TableName[], on?: Watcher): MaybePromise<Snapshot>
  /** Refuses an edit to a sheet that is not ours unless it says `asked`. */
  apply(edits: readonly Edit[], on?: Watcher): MaybePromise<Receipt>
  /** Shows the cell to the user. */
  reveal(cell: CellRef): MaybePromise<void>
}
