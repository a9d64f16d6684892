import type { Cell } from '../cells/cell.ts'
import type { QuickFix, ReadingFinding } from '../problems/finding.ts'
import { metrics as table } from '../tables/metrics.ts'
import { figure } from './figure.ts'
import { listed } from './listed.ts'
import type { MetricDefinition } from './metricPlan.ts'
import type { Posts } from './posts.ts'
import type { ProposedPlan } from './proposalsFor.ts'

/** Each proposed plan as a proposal beside its metric; the first offers to write them all into a Metrics table. */
export function draftFindings(
  definitions: ReadonlyMap<string, MetricDefinition>,
  proposals: ReadonlyMap<string, ProposedPlan>,
  given: (metric: string) => Posts | null,
): readonly ReadingFinding[] {
  const drafted = [...proposals].filter(([, plan]) => plan.posts !== null)
  return drafted.map(([metric, { posts, proposed, people }], at) => {
    const definition = definitions.get(metric)!
    const parts = proposed.map(name => `${headerOf[name]} ${figure(posts![name] ?? 0, definition.percent)}`)
    return {
      rule: 'draft-plan',
      cell: definition.cell,
      metric,
      message: `${metric}: ${listed(parts)} ${parts.length === 1 ? 'is' : 'are'} proposed from the values of ${people} ${people === 1 ? 'person' : 'people'}. Agree on them, or correct them, before anyone is told a score.`,
      ...(at === 0 ? { quickFixes: [writeAll(definitions, proposals, given)] } : {}),
    }
  })
}

/** "Draft: 5 targets and 5 floors are proposed from your own data. …", or null where nothing is proposed. */
export function draftSentence(proposals: ReadonlyMap<string, ProposedPlan>): string | null {
  const plans = [...proposals.values()].filter(plan => plan.posts !== null)
  const count = (name: 'target' | 'floor') => plans.filter(plan => plan.proposed.includes(name)).length
  const [targets, floors] = [count('target'), count('floor')]
  if (targets + floors === 0) return null
  const parts = [...counted(targets, 'target'), ...counted(floors, 'floor')]
  const verb = targets + floors === 1 ? 'is' : 'are'
  const them = targets + floors === 1 ? 'it' : 'them'
  return `Draft: ${listed(parts)} ${verb} proposed from your own data. Agree ${them} before anyone is told a score.`
}

const headerOf = {
  floor: table.columns.floor.header,
  target: table.columns.target.header,
  stretch: table.columns.stretch.header,
} as const

function counted(count: number, noun: string): string[] {
  return count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`]
}

/** Every metric of the scorecard, since nothing is guessed any more once there is a Metrics table. */
function writeAll(
  definitions: ReadonlyMap<string, MetricDefinition>,
  proposals: ReadonlyMap<string, ProposedPlan>,
  given: (metric: string) => Posts | null,
): QuickFix {
  const { metric, unit, direction, floor, target, stretch } = table.columns
  const rows = [...definitions.values()].map((definition): Cell[] => {
    const posts = proposals.get(definition.metric)?.posts ?? given(definition.metric)
    return [
      definition.metric,
      definition.percent ? '%' : null,
      definition.direction,
      posts?.floor ?? null,
      posts?.target ?? null,
      posts?.stretch ?? null,
    ]
  })
  const headers = [metric, unit, direction, floor, target, stretch].map(column => column.header)
  return {
    title: 'Write the proposed plan into a Metrics table',
    edits: [{ kind: 'appendRows', sheet: table.title, headers, rows, asked: true }],
  }
}
