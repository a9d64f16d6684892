import { grouped } from '../../scoring/grouped.ts'
import { compareKeys } from '../../values/compareKeys.ts'
import type { GroupedPerson } from './groupedPerson.ts'

type Stratum = readonly [name: string, people: readonly GroupedPerson[]]

/**
 * The strata that may be shown beside the sum of all: those in which every group has `least` people, as long as what is
 * left out has as many of every group and is more than one stratum, since it follows from the rest. `isSafe`: nothing is
 * left out.
 */
export function safeStrata(
  people: readonly GroupedPerson[],
  groups: readonly string[],
  least: number,
): { readonly strata: readonly Stratum[]; readonly isSafe: boolean } {
  const all = [...grouped(people, ({ stratum }) => stratum)].sort(([one], [other]) => compareKeys(one, other))
  if (all.length < 2) return { strata: [], isSafe: true }
  const isEnough = (own: readonly GroupedPerson[]) =>
    groups.every(group => own.filter(each => each.group === group).length >= least)
  let shown = all.filter(([, own]) => isEnough(own))
  const leftOf = () => all.filter(stratum => !shown.includes(stratum))
  while (shown.length > 0 && leftOf().length > 0) {
    const left = leftOf()
    if (left.length > 1 && isEnough(left.flatMap(([, own]) => own))) break
    const smallest = shown.reduce((fewest, stratum) => (stratum[1].length < fewest[1].length ? stratum : fewest))
    shown = shown.filter(stratum => stratum !== smallest)
  }
  return { strata: shown, isSafe: shown.length === all.length }
}
