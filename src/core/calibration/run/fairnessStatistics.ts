import { fisherGroups } from '../../statistics/fisherExact.ts'
import type { GroupComparison } from '../fairness/compareGroups.ts'
import { mantelHaenszel } from '../fairness/mantelHaenszel.ts'
import type { GroupOutcomes } from '../fairness/pooledGroups.ts'
import { standardizedDifference } from '../fairness/standardizedDifference.ts'
import type { FairnessStatistics } from '../result/calibrationStatistics.ts'
import type { GroupedPerson } from './groupedPerson.ts'
import { strataOf } from './strataFigure.ts'

/** Every figure of a comparison of groups, of those that are shown. */
export function fairnessStatistics(
  column: string,
  stratum: string | null,
  { reference, groups }: GroupComparison,
  people: readonly GroupedPerson[],
): FairnessStatistics {
  const scoresOf = (name: string) => people.filter(({ group }) => group === name).flatMap(({ score }) => score ?? [])
  const outcomes = ({ favorable, n }: GroupOutcomes) => [favorable, n - favorable] as const
  return {
    column,
    stratum,
    reference,
    groups: groups.map(group => {
      const ofGroup = mantelHaenszel(strataOf(group.group, reference.group, people))
      const ofReference = mantelHaenszel(strataOf(reference.group, group.group, people))
      return {
        ...group,
        scores: standardizedDifference(scoresOf(group.group), scoresOf(reference.group)),
        strata: stratum === null && ofGroup !== null && ofReference !== null ? { ofGroup, ofReference } : null,
      }
    }),
    together: fisherGroups([reference, ...groups].map(outcomes)),
  }
}
