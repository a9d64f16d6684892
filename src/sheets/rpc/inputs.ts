import type { Tab } from './answer.ts'

/** Rows of one sheet, so many columns from `left` on, with the print of what they held. Positions are zero-based. */
export interface HeldRows {
  readonly sheet: string
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly columns: number
  /** Whether the print is of the formats of the columns, too. */
  readonly formats: boolean
  readonly print: string
}

/** How much of a sheet is in use, from A1 on; null: it was not read to its end, and may grow. */
export interface Extent {
  readonly title: string
  readonly rows: number | null
  readonly columns: number | null
}

/** What a result was computed from, as far as it takes to notice that the user has changed it since. */
export interface Inputs {
  /** The sheets of the user's, in their order. */
  readonly sheets: readonly Extent[]
  readonly rows: readonly HeldRows[]
}

/** The sheets of the user's, with the extent of those that were read whole. */
export function extentsOf(tabs: readonly Tab[], isWhole: (title: string) => boolean): readonly Extent[] {
  return tabs
    .filter(({ ours }) => ours === null)
    .map(({ title, rows, columns }) =>
      isWhole(title) ? { title, rows, columns } : { title, rows: null, columns: null },
    )
}
