import type { Evaluation } from '../evaluate.ts'
import { type Explained, explained } from './explained.ts'
import { notesOf, type ShownNote } from './notesOf.ts'

/** Where scores come from, as plain JSON. */
export interface Explanation {
  /** One for each row of Scores, in its order. */
  readonly scores: readonly Explained[]
  /** What stands beside the numbers, the latest first. */
  readonly notes: readonly ShownNote[]
}

export function explanation(evaluation: Evaluation): Explanation {
  return { scores: explained(evaluation), notes: notesOf(evaluation) }
}
