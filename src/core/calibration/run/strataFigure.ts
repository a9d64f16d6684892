import { grouped } from '../../scoring/grouped.ts'
import type { TwoByTwo } from '../../statistics/fisherExact.ts'
import { mantelHaenszel } from '../fairness/mantelHaenszel.ts'
import type { FairnessFigure } from '../result/fairnessResult.ts'
import { allStrata, strataWording } from '../words/fairnessWords.ts'
import type { GroupedPerson } from './groupedPerson.ts'

/** The common odds ratio of a group against the reference over roles and levels, as one figure: it shows no stratum. */
export function strataFigure(
  group: string,
  reference: string,
  people: readonly GroupedPerson[],
  place: { readonly column: string; readonly outcome: string },
): FairnessFigure {
  const both = people.filter(each => each.group === group || each.group === reference)
  const found = mantelHaenszel(strataOf(group, reference, both))
  const [ratio, p] = [found?.ratio ?? null, found?.p ?? null]
  const wording = strataWording(group, reference, both.length, ratio, p)
  return {
    ...place,
    group,
    reference,
    stratum: allStrata,
    n: both.length,
    favorable: null,
    rate: null,
    ratio,
    low: ratio === null ? null : finite(found?.exact.low),
    high: ratio === null ? null : finite(found?.exact.high),
    p,
    z: null,
    shortfall: null,
    oneSwap: null,
    finding: wording.kind === 'look here' ? 'review' : wording.kind === 'too few' ? 'too few to tell' : 'none',
    wording,
  }
}

/** A table of group and reference by outcome for each role and level. */
export function strataOf(group: string, reference: string, people: readonly GroupedPerson[]): readonly TwoByTwo[] {
  return [...grouped(people, ({ stratum }) => stratum).values()].map((own): TwoByTwo => {
    const count = (name: string, favorable: boolean) =>
      own.filter(each => each.group === name && each.favorable === favorable).length
    return [
      [count(group, true), count(group, false)],
      [count(reference, true), count(reference, false)],
    ]
  })
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null
}
