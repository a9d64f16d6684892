import type { GivenRating } from './givenRating.ts'

/** Raters who can be compared with each other because chains of people rated by several of them connect them. */
export interface ConnectedRaters {
  /** In the order of their first rating. */
  readonly raters: readonly string[]
  readonly ratings: readonly GivenRating[]
  /** People whom at least two of these raters rated. */
  readonly shared: number
}

/**
 * The parts into which people and raters fall as a graph (a rating connects its two), the one with most raters first.
 * Severity compares only within a part. A person counts as the same in every cycle.
 */
export function connectedRaters(ratings: readonly GivenRating[]): readonly ConnectedRaters[] {
  const parent = new Map<string, string>()
  const rootOf = (node: string): string => {
    let root = node
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next
    parent.set(node, root)
    return root
  }
  for (const { person, rater } of ratings) {
    const [left, right] = [rootOf(raterNode(rater)), rootOf(personNode(person))]
    parent.set(right, left)
  }
  const parts = new Map<string, GivenRating[]>()
  for (const rating of ratings) {
    const root = rootOf(raterNode(rating.rater))
    const part = parts.get(root)
    if (part === undefined) parts.set(root, [rating])
    else part.push(rating)
  }
  return [...parts.values()].map(partOf).sort((a, b) => b.raters.length - a.raters.length)
}

function partOf(ratings: readonly GivenRating[]): ConnectedRaters {
  const ratersOf = new Map<string, Set<string>>()
  for (const { person, rater } of ratings) {
    const raters = ratersOf.get(person)
    if (raters === undefined) ratersOf.set(person, new Set([rater]))
    else raters.add(rater)
  }
  return {
    raters: [...new Set(ratings.map(({ rater }) => rater))],
    ratings,
    shared: [...ratersOf.values()].filter(raters => raters.size > 1).length,
  }
}

function raterNode(rater: string): string {
  return `rater ${rater}`
}

function personNode(person: string): string {
  return `person ${person}`
}
