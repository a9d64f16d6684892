import exp from '@stdlib/math-base-special-exp'
import ln from '@stdlib/math-base-special-ln'
import { aggregate, type NodeScore } from './aggregate.ts'
import type { PlanNode } from './tree.ts'

/** Points below this count as this, since one 0 would make the whole mean 0. */
const least = 1

/**
 * The weighted geometric mean exp(Σ e' ln max(points, 1)) over a tree, with the arithmetic score's renormalization.
 * Level by level or over all leaves at once is the same number. It checks whether strong results hide a weak one;
 * it is never the official score.
 */
export function geometric(tree: PlanNode, points: ReadonlyMap<string, number>) {
  const logarithms = new Map([...points].map(([leaf, value]) => [leaf, ln(Math.max(value, least))]))
  const { score, groups } = aggregate(tree, logarithms)
  return {
    score: raised(score),
    /** Every group, the root included, by key. */
    groups: new Map(
      [...groups].map(([key, group]): [string, NodeScore] => [key, { ...group, score: raised(group.score) }]),
    ),
  }
}

function raised(logarithm: number | null): number | null {
  return logarithm === null ? null : exp(logarithm)
}
