import { compareKeys } from '../../values/compareKeys.ts'
import { independentRatings } from '../severity/independentRatings.ts'
import type { CalibrationInput } from './calibrationInput.ts'
import { givenRatings } from './givenRatings.ts'

/** Ratings of the cycle that are judgements of their own, as a table of people by raters. */
export interface SharedRatings {
  /** In the order of their keys. */
  readonly raters: readonly string[]
  /** Of people whom several rated, in the order of their keys. */
  readonly people: readonly {
    readonly person: string
    /** By place of the rater; a later rating by the same one replaces an earlier. */
    readonly ratings: ReadonlyMap<number, number>
  }[]
}

export function sharedRatings(input: CalibrationInput): SharedRatings {
  const given = givenRatings(input, { names: [], of: () => [], unknown: [] })
  const ofCycle = given.filter(({ row }) => row.isOfCycle).map(({ rating }) => rating)
  const { kept } = independentRatings(ofCycle, () => false)
  const byPerson = new Map<string, Map<string, number>>()
  for (const { person, rater, rating } of kept) {
    const own = byPerson.get(person)
    if (own === undefined) byPerson.set(person, new Map([[rater, rating]]))
    else own.set(rater, rating)
  }
  const shared = [...byPerson].filter(([, own]) => own.size > 1).sort(([one], [other]) => compareKeys(one, other))
  const raters = [...new Set(shared.flatMap(([, own]) => [...own.keys()]))].sort(compareKeys)
  const placeOf = new Map(raters.map((rater, place) => [rater, place]))
  return {
    raters,
    people: shared.map(([person, own]) => ({
      person,
      ratings: new Map([...own].map(([rater, rating]) => [placeOf.get(rater)!, rating])),
    })),
  }
}
