import type { CellRef } from '../../cells/cellRef.ts'
import type { RatingSource } from '../../scoring/finalRating.ts'

/** One person of the cycle as calibration sees them: the rating, the evidence beside it, and where both came from. */
export interface RatedPerson {
  readonly person: string
  readonly name: string
  readonly role: string
  readonly level: string | null
  readonly team: string | null
  /** The key of the rater whose rating is compared: the manager where they rated; null: nobody rated. */
  readonly rater: string | null
  /** The final rating, on the codes of the scale; null: none, for `ratingReason`. */
  readonly rating: number | null
  readonly ratingLabel: string | null
  /** What the final rating was taken from; null: there is none. */
  readonly ratingFrom: RatingSource | null
  readonly ratingReason: string | null
  /** What was given before calibration, and agreed in it, by Calibrated or by Moves; null: not there. */
  readonly submitted: number | null
  readonly calibrated: number | null
  /** The person's own assessment, shown beside the rating and used for nothing. */
  readonly self: number | null
  /** In points, and its band; null where there is no score that may be compared (none, draft, left out). */
  readonly score: number | null
  readonly scoreText: string | null
  readonly band: string | null
  /** The rating code of that band where the Scale gives Evidence From; null: bands are not compared with ratings. */
  readonly bandRating: number | null
  readonly coverage: number | null
  /** Too little was measured for the score to be compared with others: it is shown, and says nothing about a rating. */
  readonly isProvisional: boolean
  /** Rating less band, in steps of the scale; positive: rated higher. Null where either is missing. */
  readonly gap: number | null
  /** Whether the gap exists only because the plan cannot reach a higher band: then it is no gap. */
  readonly planCannotReach: boolean
  readonly potential: number | null
  /** The cell of the final rating. */
  readonly cell: CellRef | null
}
