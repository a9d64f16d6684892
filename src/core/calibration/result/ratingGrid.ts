import type { SuppressedGrid } from '../grid/suppressedGrid.ts'
import type { RatingStep } from './ratingStep.ts'

/** A table of people: rows by rating. Rows stand from the highest; columns are the steps, from the lowest. */
export interface RatingGrid {
  readonly rows: 'evidence' | 'rater' | 'potential'
  /** The people's roles where scales differ, else null. */
  readonly set: string | null
  readonly steps: readonly RatingStep[]
  readonly lines: readonly {
    /** The band's label, the rater's key, or the third of Potential. */
    readonly key: string
    readonly row: string
    /** By step: who is counted there, as persons in the order of their names. */
    readonly cells: readonly (readonly string[])[]
  }[]
  /** The same counts as they may leave the workbook, together with those of the other grids. */
  readonly suppressed: SuppressedGrid
}
