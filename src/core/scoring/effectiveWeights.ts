import { sum } from '../statistics/sum.ts'
import { childrenInKeyOrder, type PlanNode, weightOf } from './tree.ts'

/**
 * The share of the whole that each leaf carries, 0 to 1: the product of the shares down the tree.
 * They sum to 1, unless no leaf carries weight: then all are 0. A leaf of weight 0 has 0.
 */
export function effectiveWeights(tree: PlanNode): ReadonlyMap<string, number> {
  return new Map(leafShares(tree, 1))
}

function leafShares(node: PlanNode, share: number): [string, number][] {
  if (node.children === undefined) return [[node.key, share]]
  const children = childrenInKeyOrder(node)
  const weights = children.map(weightOf)
  const total = sum(weights)
  return children.flatMap((child, index) => {
    const part = weights[index]! / total
    return leafShares(child, Number.isFinite(part) ? share * part : 0)
  })
}
