import type { CellRef, Range } from '../cells/cellRef.ts'
import type { TableName } from './index.ts'

/** How a table was recognized. */
export type FoundBy = 'title' | 'namedRange' | 'headers'

/** One header of a found table and what it was taken for; all positions are zero-based sheet positions. */
export interface HeaderCell {
  readonly header: string
  readonly cell: CellRef
  /** The column key it was recognized as, or null. */
  readonly column: string | null
}

export interface CellText {
  readonly text: string
  readonly cell: CellRef
}

/** A table found in a sheet: where its header and its rows are, and what each header means. */
export interface Block {
  readonly table: TableName
  readonly sheet: string
  readonly by: FoundBy
  /** First and last sheet row of the header. */
  readonly headerTop: number
  readonly headerBottom: number
  /** The rows under the header, and the columns from the first to the last header. */
  readonly body: Range
  /** The lone text right above the header ("Team North", "March 2025"), or null. */
  readonly caption: CellText | null
  readonly headers: readonly HeaderCell[]
}
