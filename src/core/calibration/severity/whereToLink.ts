import { median } from '../../statistics/median.ts'
import type { ComparedRater, RaterComparison } from './compareRaters.ts'

/**
 * Why a second rating, or a vignette that several rate, would tell most at a rater: a difference is known by scores alone;
 * the rater's group shares nobody with the largest; or the rater shares few people with the group.
 */
export type LinkReason = 'by scores only' | 'group apart' | 'few shared'

export interface WantedLink {
  readonly rater: string
  readonly reason: LinkReason
}

/** How many times the usual uncertainty makes a rater worth linking. */
const wide = 1.5

/** Raters whose people should be rated by somebody else, too. Of a group apart it is the one with most ratings. */
export function whereToLink(comparisons: readonly RaterComparison[]): readonly WantedLink[] {
  const shared = comparisons.filter(({ identified }) => identified === 'shared')
  const byScores = comparisons.filter(({ identified }) => identified === 'scores')
  return [
    ...byScores.flatMap(({ raters }) => raters.filter(hasEvidence).map(({ rater }) => wanted(rater, 'by scores only'))),
    ...shared.slice(1).map(({ raters }) => wanted(mostRatings(raters).rater, 'group apart')),
    ...shared.flatMap(({ raters }) => {
      const usual = median(raters.map(({ deviation }) => deviation))!
      return raters.filter(({ deviation }) => deviation > wide * usual).map(({ rater }) => wanted(rater, 'few shared'))
    }),
  ]
}

function wanted(rater: string, reason: LinkReason): WantedLink {
  return { rater, reason }
}

function hasEvidence({ finding }: ComparedRater): boolean {
  return finding === 'some evidence' || finding === 'clear evidence'
}

function mostRatings(raters: readonly ComparedRater[]): ComparedRater {
  return raters.reduce((most, rater) => (rater.n > most.n ? rater : most))
}
