import type { Subject } from '../../scoring/subject.ts'
import type { Rating } from '../../tables/ratings.ts'

/** A row of Ratings with what it says: whose rating it is, by whom, and the codes that it holds. */
export interface RatedRow {
  readonly row: Rating
  readonly subject: Subject
  /** The key of who rated; null: the cell is blank and the person has no manager. */
  readonly rater: string | null
  readonly isSelf: boolean
  readonly isManager: boolean
  readonly isOfCycle: boolean
  /** The review round, as it is compared. */
  readonly cycle: string
  /** What was given before calibration, and agreed in it. */
  readonly submitted: number | null
  readonly calibrated: number | null
}

/** The rating that a row stands for as its rater gave it: one that holds only the agreed rating stands for that. */
export function givenOf({ submitted, calibrated }: RatedRow): number | null {
  return submitted ?? calibrated
}
