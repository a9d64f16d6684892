import type { SharedRatings } from './sharedRatings.ts'

/** Two raters, by place, with the ratings that both gave the same people. */
export interface RaterPair {
  readonly raters: readonly [number, number]
  readonly ratings: readonly (readonly [number, number])[]
  readonly people: readonly string[]
}

/** All pairs that share at least `least` people, those with most first, at most `most` of them. */
export function raterPairs({ people }: SharedRatings, least: number, most: number): readonly RaterPair[] {
  const counts = new Map<number, number>()
  for (const { ratings } of people) forEachPair(ratings, key => counts.set(key, (counts.get(key) ?? 0) + 1))
  const chosen = [...counts]
    .filter(([, count]) => count >= least)
    .sort(([one, count], [other, more]) => more - count || one - other)
    .slice(0, most)
  const pairs = new Map(
    chosen.map(([key]) => [
      key,
      {
        raters: [Math.floor(key / places), key % places] as const,
        ratings: [] as [number, number][],
        people: [] as string[],
      },
    ]),
  )
  for (const { person, ratings } of people) {
    forEachPair(ratings, (key, left, right) => {
      const pair = pairs.get(key)
      pair?.ratings.push([left, right])
      pair?.people.push(person)
    })
  }
  return [...pairs.values()]
}

/** More raters than a workbook has rows. */
const places = 2_097_152

function forEachPair(
  ratings: ReadonlyMap<number, number>,
  visit: (key: number, left: number, right: number) => void,
): void {
  const own = [...ratings].sort(([one], [other]) => one - other)
  own.forEach(([first, left], at) => {
    for (const [second, right] of own.slice(at + 1)) visit(first * places + second, left, right)
  })
}
