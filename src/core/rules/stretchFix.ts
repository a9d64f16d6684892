import type { Edit } from '../cells/edit.ts'
import type { QuickFix } from '../problems/finding.ts'
import { figure } from '../scoring/figure.ts'
import { listed } from '../scoring/listed.ts'
import type { MetricDefinition } from '../scoring/metricPlan.ts'
import type { PointScale } from '../scoring/planPoints.ts'
import type { PlanSources } from '../scoring/planSources.ts'
import type { Posts } from '../scoring/posts.ts'

/**
 * Offers a Stretch for the metrics whose cell for it is blank: as far beyond Target as its further points are worth on
 * the way from Floor to Target, and never beyond 100 % or below 0. Null: none can be proposed.
 */
export function stretchFix(
  definitions: readonly MetricDefinition[],
  sources: PlanSources,
  points: PointScale,
): QuickFix | null {
  const proposed = definitions.flatMap(definition => {
    const { row, metric, percent } = definition
    const posts = sources.metrics.get(metric)
    const cell = row?.at.cells.stretch
    const stretch = posts === undefined ? null : proposedStretch(definition, posts, points)
    if (cell === undefined || stretch === null || row?.stretch != null) return []
    const edit: Edit = { kind: 'setCell', cell, value: written(stretch, row?.target ?? null, percent), asked: true }
    return [{ edit, text: `${metric} ${figure(stretch, percent)}` }]
  })
  if (proposed.length === 0) return null
  return {
    title: `Propose Stretch: ${listed(proposed.map(({ text }) => text))}, to be agreed`,
    edits: proposed.map(({ edit }) => edit),
  }
}

function proposedStretch(
  { direction, percent }: MetricDefinition,
  { floor, target }: Posts,
  points: PointScale,
): number | null {
  if (floor === null || target === null) return null
  const beyond = target + (target - floor) * (points.stretch / points.target - 1)
  const possible = direction === 'lower' ? Math.max(0, beyond) : percent ? Math.min(1, beyond) : beyond
  const further = direction === 'lower' ? possible < target : possible > target
  return further ? Number(possible.toFixed(4)) : null
}

/** As the Target beside it is written: 0.96, 96 or "96%". */
function written(value: number, target: string | number | null, percent: boolean): string | number {
  if (!percent) return value
  const points = Number((value * 100).toFixed(2))
  if (typeof target === 'string') return target.includes('%') ? `${points}%` : points
  return target !== null && Math.abs(target) > 1.5 ? points : value
}
