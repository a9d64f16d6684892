/** One rating of one person by one rater, as the comparison of raters takes it. */
export interface GivenRating {
  readonly person: string
  readonly rater: string
  /** The review round; people are compared within it. */
  readonly cycle: string
  /** On the codes of the scale, such as 1 to 5. */
  readonly rating: number
  /** The day on which it was given, as a serial number. */
  readonly day: number | null
  /** The person's score in points, which is on target at 100. */
  readonly score: number | null
  readonly role: string
  /** Further numbers that count beside the rater, the same ones in each rating. */
  readonly covariates: readonly number[]
}
