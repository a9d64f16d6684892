import type { CellRef } from '../../cells/cellRef.ts'
import type { MovesAudit } from '../moves/auditMoves.ts'
import type { RatingStep } from './ratingStep.ts'
import type { Wording } from './wording.ts'

/** One rating that calibration changed. */
export interface RatingMove {
  /** What its line in the log is known by. */
  readonly id: string
  readonly person: string
  readonly rater: string
  readonly before: number
  readonly after: number
  readonly reason: string | null
  readonly by: string | null
  readonly at: number | null
  readonly evidence: string | null
  /** The calibrated cell, or that of Moves. */
  readonly cell: CellRef | null
}

/** What calibration changed, of people who have both a submitted and a calibrated rating on this scale. */
export interface MovesResult {
  readonly steps: readonly RatingStep[]
  readonly moves: readonly RatingMove[]
  /** Of these what the log does not hold yet, and what went back to the submitted rating since the log says otherwise. */
  readonly unlogged: readonly RatingMove[]
  readonly audit: MovesAudit
  /** How much raters differ, before and after, in steps; null where raters are not compared. */
  readonly spread: { readonly before: number | null; readonly after: number | null }
  readonly wordings: readonly Wording[]
}
