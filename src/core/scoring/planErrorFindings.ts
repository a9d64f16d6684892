import type { CellRef } from '../cells/cellRef.ts'
import type { Edit } from '../cells/edit.ts'
import type { QuickFix, ReadingFinding } from '../problems/finding.ts'
import type { Metric } from '../tables/metrics.ts'
import { figure } from './figure.ts'
import { listed } from './listed.ts'
import type { MetricDefinition } from './metricPlan.ts'
import type { ObservedMetric, ObservedSubject } from './observedSubject.ts'
import type { PostName } from './posts.ts'
import type { ProposedPlan } from './proposalsFor.ts'

/** Each plan that gives no points, once, at the cell to be filled or corrected, with a proposed value as quick fix. */
export function planErrorFindings(
  subjects: readonly ObservedSubject[],
  propose: (definition: MetricDefinition) => ProposedPlan,
): readonly ReadingFinding[] {
  const findings = new Map<string, ReadingFinding>()
  for (const { metrics } of subjects) {
    for (const { plan, observation } of metrics) {
      const { definition } = plan
      const error = observation.planError
      if (error === null || observation.standing === 'notApplicable' || definition.cell === null) continue
      const cell = cellOf(definition, observation)
      const key = [definition.metric, error, cell.sheet, cell.row, cell.column].join('\n')
      if (!findings.has(key)) findings.set(key, planError(definition, error, cell, observation, propose))
    }
  }
  return [...findings.values()]
}

const required = ['floor', 'target'] as const
const ofRange = ['floor', 'rangeLow', 'rangeHigh', 'ceiling'] as const

/** The first blank cell that is needed, else the first cell that the goalposts came from, else the metric's. */
function cellOf({ row, cell, direction }: MetricDefinition, { goalposts }: ObservedMetric['observation']): CellRef {
  const names: readonly PostName[] = direction === 'range' ? ofRange : required
  const blank = names.filter(name => goalposts[name] === null)
  const inRow = direction === null ? row?.at.cells.direction : blank.map(name => row?.at.cells[name]).find(each => each)
  return inRow ?? (blank.length === 0 ? goalposts.cells[0] : undefined) ?? cell!
}

function planError(
  definition: MetricDefinition,
  error: string,
  cell: CellRef,
  { goalposts, value }: ObservedMetric['observation'],
  propose: (definition: MetricDefinition) => ProposedPlan,
): ReadingFinding {
  const quickFix = definition.row !== null && value !== null ? fixFor(definition, definition.row, propose) : null
  return {
    rule: 'plan-error',
    cell,
    related: goalposts.cells.filter(each => each !== cell),
    metric: definition.metric,
    message: `${definition.metric} gives no points: ${error}.`,
    ...(quickFix === null ? {} : { quickFixes: [quickFix] }),
  }
}

/** Fills the blank Floor and Target cells of a Metrics row with what the people's own values propose. */
function fixFor(
  definition: MetricDefinition,
  row: Metric,
  propose: (definition: MetricDefinition) => ProposedPlan,
): QuickFix | null {
  const { posts, proposed } = propose(definition)
  if (posts === null) return null
  const blank = required.filter(name => proposed.includes(name) && row[name] === null)
  const inPoints =
    definition.percent &&
    [row.floor, row.target, row.stretch].some(post => typeof post === 'number' && Math.abs(post) > 1.5)
  const edits = blank.flatMap((name): Edit[] => {
    const cell = row.at.cells[name]
    const value = posts[name]! * (inPoints ? 100 : 1)
    return cell === undefined ? [] : [{ kind: 'setCell', cell, value, asked: true }]
  })
  if (edits.length === 0) return null
  const parts = blank.map(
    name => `${name === 'floor' ? 'Floor' : 'Target'} ${figure(posts[name]!, definition.percent)}`,
  )
  return { title: `Write ${listed(parts)}, proposed from your own data`, edits }
}
