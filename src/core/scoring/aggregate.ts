import { weightedMean } from '../statistics/weightedMean.ts'
import { effectiveWeights } from './effectiveWeights.ts'
import { childrenInKeyOrder, type PlanNode, pruneTree, weightOf } from './tree.ts'

/** One node's mean over what was observed under it (null: nothing), and the share of its weight that was, 0 to 1. */
export interface NodeScore {
  readonly score: number | null
  readonly coverage: number
}

export interface Aggregate extends NodeScore {
  /** Effective weight of every leaf of the plan, before renormalization: what coverage and limits refer to. */
  readonly planned: ReadonlyMap<string, number>
  /** Effective weight of every observed leaf after renormalization; they sum to 1 where there is a score. */
  readonly renormalized: ReadonlyMap<string, number>
  /** Renormalized weight times points of every observed leaf; they sum to the score. */
  readonly contributions: ReadonlyMap<string, number>
  /** Every group, the root included, by key: the sub-scores. */
  readonly groups: ReadonlyMap<string, NodeScore>
}

/**
 * The weighted arithmetic mean of points over a tree. A leaf without points (absent, or not a finite number) is missing,
 * never 0: within a group the weight is shared among the observed leaves, then among the groups that have any, so the
 * score equals what it would be if a missing metric had scored like the rest of its group. What does not apply to a
 * person is not in the tree, hence not missing.
 */
export function aggregate(tree: PlanNode, points: ReadonlyMap<string, number>): Aggregate {
  const groups = new Map<string, NodeScore>()
  const { score, coverage } = nodeScore(tree, points, groups)
  const renormalized = effectiveWeights(pruneTree(tree, leaf => Number.isFinite(points.get(leaf))))
  const contributions = new Map([...renormalized].map(([leaf, weight]) => [leaf, weight * points.get(leaf)!]))
  return { score, coverage, planned: effectiveWeights(tree), renormalized, contributions, groups }
}

function nodeScore(node: PlanNode, points: ReadonlyMap<string, number>, groups: Map<string, NodeScore>): NodeScore {
  if (node.children === undefined) {
    const score = points.get(node.key)
    return score === undefined || !Number.isFinite(score) ? { score: null, coverage: 0 } : { score, coverage: 1 }
  }
  const parts = childrenInKeyOrder(node).map(child => ({
    weight: weightOf(child),
    ...nodeScore(child, points, groups),
  }))
  const observed = parts.flatMap(({ weight, score }) => (score === null ? [] : [{ weight, score }]))
  const result = {
    score: weightedMean(
      observed.map(part => part.score),
      observed.map(part => part.weight),
    ),
    coverage:
      weightedMean(
        parts.map(part => part.coverage),
        parts.map(part => part.weight),
      ) ?? 0,
  }
  groups.set(node.key, result)
  return result
}
