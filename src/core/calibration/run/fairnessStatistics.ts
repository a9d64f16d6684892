import type { ConditionalOdds } from '../../statistics/conditionalOdds.ts'
import { fisherGroups } from '../../statistics/fisherExact.ts'
import type { GroupComparison } from '../fairness/compareGroups.ts'
import { mantelHaenszel } from '../fairness/mantelHaenszel.ts'
import type { GroupOutcomes } from '../fairness/pooledGroups.ts'
import { standardizedDifference } from '../fairness/standardizedDifference.ts'
import type { FairnessStatistics, FiniteOdds } from '../result/calibrationStatistics.ts'
import type { GroupedPerson } from './groupedPerson.ts'
import { strataOf } from './strataFigure.ts'

/** Every figure of a comparison of groups, of those that are shown. */
export function fairnessStatistics(
  { column, outcome }: { readonly column: string; readonly outcome: string },
  stratum: string | null,
  { reference, groups }: GroupComparison,
  people: readonly GroupedPerson[],
): FairnessStatistics {
  const scoresOf = (name: string) => people.filter(({ group }) => group === name).flatMap(({ score }) => score ?? [])
  const outcomes = ({ favorable, n }: GroupOutcomes) => [favorable, n - favorable] as const
  return {
    column,
    outcome,
    stratum,
    reference,
    groups: groups.map(group => {
      const ofGroup = mantelHaenszel(strataOf(group.group, reference.group, people))
      const ofReference = mantelHaenszel(strataOf(reference.group, group.group, people))
      return {
        ...group,
        odds: finiteOdds(group.odds),
        scores: standardizedDifference(scoresOf(group.group), scoresOf(reference.group)),
        strata:
          stratum === null && ofGroup !== null && ofReference !== null
            ? {
                ofGroup: { ...ofGroup, exact: finiteOdds(ofGroup.exact) },
                ofReference: { ...ofReference, exact: finiteOdds(ofReference.exact) },
              }
            : null,
      }
    }),
    together: fisherGroups([reference, ...groups].map(outcomes)),
  }
}

/** What has no end, since a count is 0, is null, as in JSON. */
function finiteOdds({ p, ratio, low, high }: ConditionalOdds): FiniteOdds {
  const finite = (value: number) => (Number.isFinite(value) ? value : null)
  return { p, ratio: finite(ratio), low: finite(low), high: finite(high) }
}
