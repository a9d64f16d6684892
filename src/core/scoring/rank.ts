import { tolerance } from './tolerance.ts'

export interface Ranked {
  /** People are ranked within a group: by default a role and level. */
  readonly group: string
  /** Null: not ranked (excluded, provisional, a draft, without a score). */
  readonly score: number | null
}

/**
 * The rank of each, in the order given, 1 for the highest score of a group; null where not ranked.
 * People whose scores lie within 1e-9 below the first of them share the smallest rank, and the next rank counts them
 * all (1, 2, 2, 4). Scores are not rounded before.
 */
export function ranks(people: readonly Ranked[]): readonly (number | null)[] {
  const result: (number | null)[] = people.map(() => null)
  const counted = new Map<string, { place: number; rank: number; score: number }>()
  for (const { index, group, score } of fromHighest(people)) {
    const last = counted.get(group)
    const place = (last?.place ?? 0) + 1
    const tied = last !== undefined && last.score - score <= tolerance
    const leader = tied ? last : { rank: place, score }
    counted.set(group, { place, rank: leader.rank, score: leader.score })
    result[index] = leader.rank
  }
  return result
}

function fromHighest(people: readonly Ranked[]) {
  return people
    .flatMap(({ group, score }, index) => (score === null || !Number.isFinite(score) ? [] : [{ index, group, score }]))
    .sort((a, b) => b.score - a.score)
}
