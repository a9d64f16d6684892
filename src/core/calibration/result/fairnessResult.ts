import type { FairnessFinding } from '../fairness/fairnessFinding.ts'
import type { Wording } from './wording.ts'

/** One group's rate of the favorable outcome against the group with the highest. Small groups never appear by name. */
export interface FairnessFigure {
  /** The column of People that the groups are of. */
  readonly column: string
  readonly outcome: string
  readonly group: string
  readonly reference: string
  /** The role family and level; "all, by role and level" for the common odds ratio of all strata; null: everybody. */
  readonly stratum: string | null
  readonly n: number
  readonly favorable: number | null
  readonly rate: number | null
  readonly ratio: number | null
  readonly low: number | null
  readonly high: number | null
  /** Fisher's exact p; for all strata together the p of Mantel and Haenszel. */
  readonly p: number | null
  readonly z: number | null
  /** In persons. */
  readonly shortfall: number | null
  /** Whether one person more or less turns the ratio to the other side of four fifths. */
  readonly oneSwap: boolean | null
  readonly finding: FairnessFinding | 'reference' | 'suppressed'
  readonly wording: Wording | null
}

export interface FairnessResult {
  /** "Rating of Exceeds or higher". */
  readonly outcome: string
  readonly figures: readonly FairnessFigure[]
  /** What was held back, in words. */
  readonly suppressed: readonly string[]
}
