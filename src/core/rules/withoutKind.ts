import type { Finding } from '../problems/finding.ts'
import type { RuleContext } from './define.ts'
import { relatedCells } from './relatedCells.ts'
import { rolePlans } from './rolePlans.ts'

/** The roles in which no metric with a weight is of a kind. A role of which some metric has no Kind is not judged. */
export function withoutKind(kind: 'leading' | 'lagging', context: RuleContext): readonly Finding[] {
  return rolePlans(context)
    .filter(({ metrics }) => metrics.length > 0)
    .filter(({ metrics }) =>
      metrics.every(
        ({ definition }) => definition.row !== null && definition.kind !== null && definition.kind !== kind,
      ),
    )
    .map(({ of, cell, metrics }) => ({
      cell,
      related: relatedCells(
        metrics.map(({ definition }) => definition.row?.at.cells.kind),
        cell,
      ),
      message: `${of} has no ${kind} metric with a weight`,
    }))
}
