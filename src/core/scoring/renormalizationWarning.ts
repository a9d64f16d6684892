import { tolerance } from './tolerance.ts'

export interface RaisedWeight {
  readonly leaf: string
  /** Effective weights before and after renormalization, 0 to 1, and how many times the one is the other. */
  readonly planned: number
  readonly renormalized: number
  readonly factor: number
}

/** The leaves whose effective weight grew by more than `limit` times because other metrics are missing, by key. */
export function raisedWeights(
  planned: ReadonlyMap<string, number>,
  renormalized: ReadonlyMap<string, number>,
  limit = 1.5,
): readonly RaisedWeight[] {
  return [...renormalized]
    .map(([leaf, after]) => {
      const before = planned.get(leaf) ?? 0
      return { leaf, planned: before, renormalized: after, factor: before > 0 ? after / before : 1 }
    })
    .filter(raised => raised.factor > limit + tolerance)
    .sort((a, b) => (a.leaf < b.leaf ? -1 : a.leaf > b.leaf ? 1 : 0))
}
