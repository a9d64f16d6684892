/** One step of the scale on which ratings are compared. */
export interface RatingStep {
  /** The code, such as 1 to 5, or 3.5 where such ratings were given. */
  readonly rating: number
  readonly label: string
  /** The share of people expected here, 0 to 1; null: no guideline. */
  readonly guideline: number | null
  /** The lowest score of its band, in points; null: open below, or not given. */
  readonly evidenceFrom: number | null
}
