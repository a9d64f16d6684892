import { type ConditionalOdds, conditionalOdds } from '../../statistics/conditionalOdds.ts'
import { conditionalCount } from '../../statistics/fisherExact.ts'
import { type FairnessFinding, fairnessFinding } from './fairnessFinding.ts'
import { type ImpactRatio, impactRatio } from './impactRatio.ts'
import { type GroupOutcomes, leastOfGroup, type PooledGroups, pooledGroups } from './pooledGroups.ts'

export interface ComparedGroup extends GroupOutcomes, ImpactRatio {
  readonly odds: ConditionalOdds
  readonly finding: FairnessFinding
}

export interface GroupComparison {
  /** The group with the highest rate, which the others are compared with. */
  readonly reference: GroupOutcomes
  readonly groups: readonly ComparedGroup[]
  readonly pooled: PooledGroups
}

/**
 * The rates of a favorable outcome by group, each against the highest, of the groups that may be shown. Null where fewer
 * than two may; `least` as in `pooledGroups`. Never an input to a score.
 */
export function compareGroups(groups: readonly GroupOutcomes[], least = leastOfGroup): GroupComparison | null {
  const pooled = pooledGroups(groups, least)
  if (pooled.shown.length < 2) return null
  const rateOf = ({ favorable, n }: GroupOutcomes) => favorable / n
  const reference = pooled.shown.reduce((best, group) => (rateOf(group) > rateOf(best) ? group : best))
  return {
    reference,
    pooled,
    groups: pooled.shown.flatMap(group => {
      const impact = group === reference ? null : impactRatio(group, reference)
      if (impact === null) return []
      const odds = conditionalOdds(conditionalCount([cells(group), cells(reference)]))
      return { ...group, ...impact, odds, finding: fairnessFinding(impact, odds.p) }
    }),
  }
}

function cells({ favorable, n }: GroupOutcomes): readonly [number, number] {
  return [favorable, n - favorable]
}
