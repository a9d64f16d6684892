import { compareKeys } from '../values/compareKeys.ts'

/**
 * A weighted plan of any depth. A node with `children` is a group, any other a leaf: one metric.
 * Weights are relative among siblings; the root's own is not used. Keys are unique among the leaves, and among the groups.
 */
export interface PlanNode {
  readonly key: string
  readonly weight: number
  readonly children?: readonly PlanNode[]
}

/**
 * The weight a node has among its siblings. A weight that is not a positive number is 0 ("tracked, not scored");
 * so is that of a group in which no leaf carries weight, since it has nothing to pass it on to.
 */
export function weightOf(node: PlanNode): number {
  const own = node.weight > 0 && Number.isFinite(node.weight) ? node.weight : 0
  return node.children === undefined || node.children.some(child => weightOf(child) > 0) ? own : 0
}

/** The children of a node by their keys, so that the order of a workbook's rows cannot move a digit of a sum. */
export function childrenInKeyOrder({ children = [] }: PlanNode): readonly PlanNode[] {
  // Plans come in this order from planTree, once for each person.
  const areInOrder = children.every((child, at) => at === 0 || compareKeys(children[at - 1]!.key, child.key) <= 0)
  return areInOrder ? children : [...children].sort((one, other) => compareKeys(one.key, other.key))
}

/** The keys of the leaves under a node, in key order within each group. */
export function leavesOf(node: PlanNode): readonly string[] {
  return node.children === undefined ? [node.key] : childrenInKeyOrder(node).flatMap(leavesOf)
}

/**
 * The tree of the leaves that stay. Their siblings take over the weight of those that left; a group that all leaves
 * have left is removed, and its sibling groups take over. The root always stays, without children if nothing does.
 */
export function pruneTree(tree: PlanNode, stays: (leaf: string) => boolean): PlanNode {
  const children = (tree.children ?? []).flatMap(child => {
    if (child.children === undefined) return stays(child.key) ? [child] : []
    const group = pruneTree(child, stays)
    return group.children?.length === 0 ? [] : [group]
  })
  return { ...tree, children }
}
