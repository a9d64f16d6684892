import type { Finding } from '../problems/finding.ts'
import { figure } from '../scoring/figure.ts'
import { goalpostsFor } from '../scoring/goalpostsFor.ts'
import { listed } from '../scoring/listed.ts'
import { metricDefinitionsOf } from '../scoring/metricDefinitionsOf.ts'
import { maximumPoints } from '../scoring/normalize.ts'
import { isPlan } from '../scoring/planError.ts'
import type { PointScale } from '../scoring/planPoints.ts'
import { type PlanSources, planSources } from '../scoring/planSources.ts'
import { rubricPosts } from '../scoring/qualitative.ts'
import { scaleFor } from '../scoring/scaleFor.ts'
import { planCells } from '../scoring/segments.ts'
import { tolerance } from '../scoring/tolerance.ts'
import { type RuleContext, rule } from './define.ts'
import { relatedCells } from './relatedCells.ts'
import { type PlannedMetric, type PlanOfRole, rolePlans } from './rolePlans.ts'
import { stretchFix } from './stretchFix.ts'

export default rule({
  id: 'band-unreachable',
  severity: 'warning',
  effect: 'changes what is said',
  about: 'plan',
  requirement: ['S18', 'S22'],
  minimal: true,
  title: 'Each band can be reached',
  why: 'Where a plan gives too few points for a band, nobody gets it, however good the work was.',
  fix: 'Agree on a Stretch for the metrics that have none, or let the band begin lower in Scale. The quick fix proposes a Stretch.',
  ask: 'What would an excellent result be for these metrics?',
  check: context => {
    const definitions = metricDefinitionsOf(context.reading, context.configuration).value
    const sources = planSources(context.reading, definitions).value
    const { pointsTarget: target, pointsStretch } = context.configuration.values
    const points = { target, stretch: Math.max(target, pointsStretch) }
    return rolePlans(context).flatMap(plan => finding(plan, sources, points, context))
  },
})

function finding(plan: PlanOfRole, sources: PlanSources, points: PointScale, context: RuleContext): readonly Finding[] {
  const most = plan.metrics.map(metric => mostOf(metric, plan, sources, points, context))
  // What a plan that does not hold could give is not known; that is said at its own cell.
  if (most.length === 0 || most.includes(null)) return []
  const total = plan.metrics.reduce((sum, { share }, at) => sum + (share / 100) * most[at]!, 0)
  const bands = scaleFor(context.scale, plan.role).filter(({ from }) => from !== null && from > total + tolerance)
  if (bands.length === 0) return []
  const lacking = plan.metrics.filter(
    ({ definition: { direction } }, at) => direction !== 'range' && most[at]! < points.stretch,
  )
  const cells = lacking.map(({ definition }) => definition.row?.at.cells.stretch)
  const cell = cells.find(each => each !== undefined) ?? plan.cell
  const names = listed(bands.map(({ label }) => label))
  const because = lacking.length === 0 ? '' : `${withoutStretch(lacking.length, plan.metrics.length)}; `
  const fix = stretchFix(
    lacking.map(({ definition }) => definition),
    sources,
    points,
  )
  return [
    {
      cell,
      related: relatedCells([...cells, plan.cell], cell),
      message: `No one in ${plan.of} can reach ${names}: ${because}the most is ${figure(total, false)}`,
      quickFixes: fix === null ? [] : [fix],
    },
  ]
}

function withoutStretch(lacking: number, all: number): string {
  if (all === 1) return 'its only metric has no Stretch'
  return `${lacking} of ${all} metrics ${lacking === 1 ? 'has' : 'have'} no Stretch`
}

/** The most points that the metric gives everybody with this plan at the end of the cycle; null: the plan does not hold. */
function mostOf(
  { definition }: PlannedMetric,
  { subject }: PlanOfRole,
  sources: PlanSources,
  points: PointScale,
  { scoring }: RuleContext,
): number | null {
  const rubric = definition.kind === 'qualitative' ? rubricPosts(sources.rubrics.get(definition.metric) ?? []) : null
  const along = rubric === null ? undefined : 'as they are'
  const anybody = { ...subject, person: '' }
  const goalposts = goalpostsFor(anybody, definition, sources, rubric, along).at({
    day: scoring.cycle.to ?? Number.POSITIVE_INFINITY,
    target: null,
    cell: null,
  })
  const cells = planCells(goalposts, definition.direction)
  return cells !== null && isPlan(cells) ? maximumPoints(cells, points) : null
}
