/** One person's rating before and after calibration, on the steps of the scale from 0. */
export interface Move {
  readonly person: string
  readonly rater: string
  readonly before: number
  readonly after: number
  /** In points; null where the person has none. */
  readonly score: number | null
  readonly reason: string
  /** Who moved it; empty where that is not known. */
  readonly movedBy: string
}
