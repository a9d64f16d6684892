import type { Evaluation } from '../evaluate.ts'
import type { PointScale } from '../scoring/planPoints.ts'
import { type Explained, explained } from './explained.ts'
import { notesOf, type ShownNote } from './notesOf.ts'

/** Where scores come from, as plain JSON. */
export interface Explanation {
  /** The points that a met target and a reached stretch earn. */
  readonly scale: PointScale
  /** One for each row of Scores, in its order. */
  readonly scores: readonly Explained[]
  /** What stands beside the numbers, the latest first. */
  readonly notes: readonly ShownNote[]
}

export function explanation(evaluation: Evaluation): Explanation {
  const { pointsTarget: target, pointsStretch } = evaluation.settings.values
  const scale = { target, stretch: Math.max(target, pointsStretch) }
  return { scale, scores: explained(evaluation, scale), notes: notesOf(evaluation) }
}
