import type { GroupDistribution } from '../distribution/compareDistributions.ts'
import type { RatingTableTest } from '../distribution/ratingTableTest.ts'
import type { RatingStep } from './ratingStep.ts'
import type { Wording } from './wording.ts'

export type DistributionKind = 'manager' | 'team' | 'level' | 'role'

/**
 * The ratings of one group against what was expected of it, under its name as shown. Lists run over the steps of its set;
 * p and q are adjusted over the groups of its kind.
 */
export interface DistributionOfGroup extends GroupDistribution {
  readonly kind: DistributionKind
  /** A rater's key for managers. */
  readonly key: string
  readonly wording: Wording
  /** What small teams show by chance alone, for the two highest steps; null where nothing is expected there. */
  readonly byChance: string | null
}

/** People whose ratings may be compared: one scale, and unless asked otherwise one role family and level. */
export interface DistributionSet {
  /** "Support, level 2"; null: everybody. */
  readonly name: string | null
  readonly steps: readonly RatingStep[]
  /** Whose ratings are counted, by key; those of a manager are of `RatedPerson.rater`, those of a team of its `team`. */
  readonly people: readonly string[]
  readonly n: number
  readonly counts: readonly number[]
  /** What is expected of each step, summing to 1: the guideline of the Scale, else the shares of the whole set. */
  readonly shares: readonly number[]
  readonly basis: 'guideline' | 'everybody'
  readonly groups: readonly DistributionOfGroup[]
  /** Whether managers rate alike; null where fewer than two have ratings. */
  readonly managers: RatingTableTest | null
  readonly wording: Wording
}
