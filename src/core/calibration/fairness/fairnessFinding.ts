import { type ImpactRatio, isBelowFourFifths } from './impactRatio.ts'

/** What may be said about one group's rate: never more than the number of people carries. */
export type FairnessFinding = 'none' | 'too few to tell' | 'review'

/** The largest p at which a difference is called unlikely to be chance. */
const unlikely = 0.05

/**
 * `review` needs a ratio below four fifths, an exact p of at most .05 (Fisher), and a ratio that stays there when one
 * outcome moves; a low ratio without these is too few to tell.
 */
export function fairnessFinding({ ratio, flipsWithOneSwap }: ImpactRatio, fisherP: number): FairnessFinding {
  if (ratio === null || !isBelowFourFifths(ratio)) return 'none'
  return fisherP <= unlikely && !flipsWithOneSwap ? 'review' : 'too few to tell'
}
