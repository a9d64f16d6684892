import type { Recency } from '../spread/recency.ts'
import type { Wording } from './wording.ts'

/** How much of the scale one rater uses. */
export interface SpreadOfRater {
  readonly rater: string
  readonly name: string
  readonly n: number
  readonly mean: number
  /** The standard deviation of the ratings in steps, and of the scores in points. */
  readonly deviation: number | null
  readonly scoreDeviation: number | null
  /** What is left of the spread without the scores' part, over that of all raters. */
  readonly ratio: number | null
  readonly p: number | null
  readonly q: number | null
  readonly finding: 'too few' | 'none' | 'look here'
  /** The step that most ratings lie on, how many do, and how probable as many are by chance. */
  readonly modal: { readonly rating: number; readonly count: number; readonly share: number; readonly p: number } | null
  /** Where ratings have three sub-criteria or more: how far the rater tells them apart. */
  readonly halo: {
    readonly n: number
    readonly withinPerson: number
    readonly correlation: number | null
    readonly ratio: number | null
  } | null
  readonly wording: Wording
}

export interface SpreadResult {
  readonly raters: readonly SpreadOfRater[]
  /** Whether ratings follow the last period beyond what the year explains, over all raters; null for too few. */
  readonly recency: (Recency & { readonly wording: Wording }) | null
}
