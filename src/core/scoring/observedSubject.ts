import type { ReadingFinding } from '../problems/finding.ts'
import { unknownMetric } from './metricDefinitionsOf.ts'
import type { MetricDefinition, MetricPlan } from './metricPlan.ts'
import type { Observation } from './observation.ts'
import { observeMetric } from './observeMetric.ts'
import type { PersonPlan } from './personPlan.ts'
import type { ScoringContext } from './scoringContext.ts'
import type { Step } from './step.ts'
import type { Subject } from './subject.ts'

export interface ObservedMetric {
  readonly plan: MetricPlan
  readonly observation: Observation
}

/** A subject with its plan and what was observed of every metric in it, by metric. */
export interface ObservedSubject {
  readonly subject: Subject
  readonly metrics: readonly ObservedMetric[]
  /** Whether the metric that caps another is below its floor; null: nobody can tell. */
  readonly pairBelowFloor: ReadonlyMap<string, boolean | null>
  /** Why the plan gives nobody a score, or null. */
  readonly planReason: string | null
}

export function observeSubject(subject: Subject, plan: PersonPlan, context: ScoringContext): Step<ObservedSubject> {
  const findings: ReadingFinding[] = []
  const look = (definition: MetricDefinition) => {
    const { value, findings: noticed } = observeMetric(subject, definition, context)
    findings.push(...noticed)
    return value
  }
  const metrics = plan.weights.map(({ metric, weight, cell, given, override, applies }): ObservedMetric => {
    const definition = context.definitions.get(metric) ?? unknownMetric(metric)
    const seen = look(definition)
    const observation = applies
      ? definition.row === null
        ? described(seen, definition, context)
        : seen
      : notApplicable(seen, override)
    const group = groupOf(definition, context)
    const goalposts = observation.goalposts
    return {
      plan: { definition, weight, weightCell: cell, weightGiven: given, group, goalposts, override },
      observation,
    }
  })
  const own = new Map(
    metrics.map(({ plan: { definition }, observation }) => [definition.metric, observation.belowFloor]),
  )
  const pairs = metrics.flatMap(({ plan: { definition } }) =>
    definition.row?.cap != null && definition.row.pairedWith !== null ? [definition.row.pairedWith] : [],
  )
  const pairBelowFloor = new Map(
    pairs.map(pair => {
      const definition = context.definitions.get(pair)
      return [pair, own.has(pair) ? own.get(pair)! : definition === undefined ? null : look(definition).belowFloor]
    }),
  )
  return { value: { subject, metrics, pairBelowFloor, planReason: plan.reason }, findings }
}

function notApplicable(seen: Observation, override: string | null): Observation {
  return {
    ...seen,
    standing: 'notApplicable',
    points: null,
    reason: `does not apply: ${override ?? 'no reason given'}`,
  }
}

/** A metric without a Metrics row says why it has no points: nothing describes it, or no plan could be proposed. */
function described(seen: Observation, definition: MetricDefinition, context: ScoringContext): Observation {
  if (seen.planError === null || seen.standing === 'notApplicable') return seen
  const why = context.proposals.get(definition.metric)?.reason
  const reason =
    definition.cell === null ? 'no points: Metrics has no row for it' : `${seen.reason}${why ? `; ${why}` : ''}`
  return { ...seen, reason: seen.value === null ? seen.reason : reason }
}

/** The group of sub-scores and renormalization, by the setting `score.groups`. */
function groupOf(definition: MetricDefinition, { settings }: ScoringContext): string {
  const by = settings.values.scoreGroups
  if (by === 'none' || (definition.row === null && definition.kind === null)) return 'all'
  return (by === 'kind' ? definition.kind : definition.row?.perspective) ?? 'other'
}
