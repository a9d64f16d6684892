import { goalpostsFor } from './goalpostsFor.ts'
import { pairKey } from './grouped.ts'
import type { MetricDefinition } from './metricPlan.ts'
import type { Observation } from './observation.ts'
import { observe } from './observe.ts'
import { observeLevels, rubricPosts } from './qualitative.ts'
import type { ScoringContext } from './scoringContext.ts'
import type { Step } from './step.ts'
import type { Subject } from './subject.ts'

/**
 * One metric of a subject, from Assessments where a qualitative metric has some or nothing else, else from its
 * measurements: a qualitative metric that is measured is a number like any other.
 */
export function observeMetric(
  subject: Subject,
  definition: MetricDefinition,
  context: ScoringContext,
): Step<Observation> {
  const { cycle, sources, pointScale, reading } = context
  const key = pairKey(subject.person, definition.metric)
  const positions = context.index.of(subject.person, definition.metric)
  const assessments = context.assessments.get(key) ?? []
  const rubric = sources.rubrics.get(definition.metric) ?? []
  const byLevel = assessments.length > 0 || (rubric.length > 0 && positions.length === 0)
  if (definition.kind === 'qualitative' && byLevel) {
    const assessed = {
      assessments,
      rubric,
      evidence: context.evidence.get(key) ?? [],
      withoutExample: context.withoutExample,
    }
    const goalposts = goalpostsFor(subject, definition, sources, rubricPosts(rubric), 'as they are')
    return observeLevels(subject, definition, assessed, cycle, goalposts, pointScale)
  }
  const proposal = context.proposals.get(definition.metric)?.posts ?? null
  const goalposts = goalpostsFor(subject, definition, sources, proposal)
  const value = observe(subject, definition, positions, reading.facts, cycle, goalposts, pointScale)
  if (value.leftOut.length === 0) return { value, findings: [] }
  const count = value.leftOut.length
  const finding = {
    rule: 'n-missing',
    cell: value.leftOut[0]!,
    related: value.leftOut.slice(1),
    person: subject.person,
    metric: definition.metric,
    message: `${count} ${count === 1 ? 'value' : 'values'} of ${subject.name} for ${definition.metric} ${count === 1 ? 'has' : 'have'} no n while others have one, so ${count === 1 ? 'it is' : 'they are'} left out. Fill in n for all, or for none.`,
  }
  return { value, findings: [finding] }
}
