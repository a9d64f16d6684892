import type { Settings } from '../settings/settings.ts'
import type { Reading } from '../tables/reading.ts'
import type { Cycle } from './cycle.ts'
import { exampleRule } from './exampleRule.ts'
import { factIndex } from './factIndex.ts'
import { grouped, pairKey } from './grouped.ts'
import { metricDefinitionsOf } from './metricDefinitionsOf.ts'
import type { MetricDefinition } from './metricPlan.ts'
import { planSources } from './planSources.ts'
import type { Posts } from './posts.ts'
import { type ProposedPlan, proposalFor, proposalsFor } from './proposalsFor.ts'
import type { ScoringContext } from './scoringContext.ts'
import type { Step } from './step.ts'
import type { Subject } from './subject.ts'

export interface Prepared {
  readonly context: ScoringContext
  /** What a scorecard's own plan rows say of a metric. */
  readonly given: (metric: string) => Posts | null
  /** A plan for a metric from the people's own values, keeping what its cells give. */
  readonly propose: (definition: MetricDefinition) => ProposedPlan
}

/** What every subject is scored with: definitions, sources of goalposts, proposals, and the measurements by person and metric. */
export function contextFor(
  reading: Reading,
  settings: Settings,
  cycle: Cycle,
  subjects: readonly Subject[],
): Step<Prepared> {
  const { facts, tables } = reading
  const definitions = metricDefinitionsOf(reading, settings)
  const sources = planSources(reading, definitions.value)
  const examples = exampleRule(reading, settings)
  const index = factIndex(facts)
  const given = (metric: string) => {
    const columns = sources.value.scorecards.get(metric) ?? []
    return columns[columns.length - 1]?.posts ?? null
  }
  const proposeFrom = (definition: MetricDefinition, posts: Posts | null) =>
    proposalFor(definition, posts, subjects, index, facts, cycle)
  const context: ScoringContext = {
    reading,
    settings,
    cycle,
    definitions: definitions.value,
    sources: sources.value,
    proposals: proposalsFor(definitions.value, given, proposeFrom),
    index,
    pointScale: {
      target: settings.values.pointsTarget,
      // A stretch is never worth less than the target.
      stretch: Math.max(settings.values.pointsTarget, settings.values.pointsStretch),
    },
    assessments: grouped(tables.assessments, row => pairKey(row.employeeId, row.metric)),
    evidence: grouped(tables.evidence, row => pairKey(row.employeeId, row.metric)),
    withoutExample: examples.value,
  }
  const propose = (definition: MetricDefinition) =>
    proposeFrom(definition, sources.value.metrics.get(definition.metric) ?? given(definition.metric))
  return {
    value: { context, given, propose },
    findings: [...definitions.findings, ...sources.findings, ...examples.findings],
  }
}
