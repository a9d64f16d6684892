import type { CellRef } from '../cells/cellRef.ts'
import type { PostName } from './posts.ts'

/** A number of the plan as one place of the workbook says it, in the metric's unit; cell null: it stands in none. */
export interface PostCell {
  readonly value: number
  readonly cell: CellRef | null
}

/** Where one of the goalposts came from; null in `along`: it stands as it is. */
export interface PostSource extends PostCell {
  /** Taken along with a target of another place, from that place's own target. */
  readonly along: { readonly how: 'in proportion' | 'by the same distance'; readonly base: PostCell } | null
}

export type PostSources = Readonly<Partial<Record<PostName, PostSource>>>
