import { aggregate } from './aggregate.ts'
import { leavesOf, type PlanNode } from './tree.ts'

/**
 * The score if every missing leaf had earned nothing, and if it had earned the most its plan can give: no weight moves.
 * Null where no leaf carries weight.
 */
export function bounds(
  tree: PlanNode,
  points: ReadonlyMap<string, number>,
  mostOf: (leaf: string) => number,
): { readonly low: number; readonly high: number } | null {
  const withMissingAt = (missing: (leaf: string) => number) =>
    aggregate(tree, new Map(leavesOf(tree).map(leaf => [leaf, points.get(leaf) ?? missing(leaf)]))).score
  const low = withMissingAt(() => 0)
  const high = withMissingAt(mostOf)
  return low === null || high === null ? null : { low, high }
}
