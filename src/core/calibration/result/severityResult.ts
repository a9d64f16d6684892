import type { SeverityFinding } from '../severity/severityFindings.ts'
import type { LinkReason } from '../severity/whereToLink.ts'
import type { Wording } from './wording.ts'

/** How far one rater rates higher or lower than the raters compared, in steps of the scale. */
export interface SeverityOfRater {
  readonly rater: string
  readonly name: string
  readonly n: number
  readonly meanRating: number
  /** In points; null where none of their people has a score. */
  readonly meanScore: number | null
  /** Difference to the mean of the compared raters, its standard deviation, and the range of 90 %. */
  readonly difference: number
  readonly se: number
  readonly low: number
  readonly high: number
  /** The probability that the difference exceeds the margin of its group in its direction. */
  readonly probability: number
  readonly finding: SeverityFinding
  readonly wording: Wording
}

/** Raters who can be compared with each other. */
export interface SeverityGroup {
  /** Whether severity itself is identified (`shared` people), or only what scores and columns leave open. */
  readonly identified: 'shared' | 'scores' | 'ratings only'
  /** That, in a sentence to print with the result. */
  readonly model: string
  readonly raters: readonly SeverityOfRater[]
  readonly ratingCount: number
  /** People whom several of these raters rated. */
  readonly shared: number
  /** How much raters differ (a standard deviation in steps), with its range of 90 %. */
  readonly spread: number
  readonly spreadLow: number
  readonly spreadHigh: number
  /** How much ratings differ beside all that is explained, in steps. */
  readonly ratingDeviation: number
  /** A difference up to here is too small to speak of, in steps: the setting `severity.delta`. */
  readonly margin: number
  /** The smallest difference of a rater with the usual number of ratings that would have been named, in steps. */
  readonly visible: number | null
  readonly wording: Wording
}

export interface SeverityResult {
  /** Why raters are not compared, and what would help; null: they are. */
  readonly reason: string | null
  readonly groups: readonly SeverityGroup[]
  /** Ratings that are no judgement of their own, and how many of each. */
  readonly left: readonly { readonly reason: 'self-assessment' | 'confirmed only'; readonly count: number }[]
  /** Where a second rating or a shared vignette would tell most. */
  readonly links: readonly {
    readonly rater: string
    readonly name: string
    readonly reason: LinkReason
    readonly text: string
  }[]
  /** Single ratings that score and rater did not let expect, the farthest first. */
  readonly divergences: readonly {
    readonly person: string
    readonly rater: string
    readonly rating: number
    readonly expected: number
    readonly standardized: number
    readonly stepsApart: number
    readonly wording: Wording
  }[]
}
