import { compareKeys } from '../values/compareKeys.ts'
import { countedFacts } from './countedFacts.ts'
import { pairKey } from './grouped.ts'
import type { ScoringContext } from './scoringContext.ts'
import type { Subject } from './subject.ts'

/**
 * The metrics with data in a role: those that are described and have a value of one of its people in the cycle.
 * Where nothing is described, all that are measured, so that each can say why it has no points.
 */
export function measuredMetrics(subjects: readonly Subject[], context: ScoringContext): readonly string[] {
  const { definitions, index, cycle, assessments } = context
  const { facts } = context.reading
  const candidates = definitions.size > 0 ? [...definitions.keys()] : facts.metrics
  const hasData = (metric: string) =>
    subjects.some(
      subject =>
        assessments.has(pairKey(subject.person, metric)) ||
        countedFacts(index.of(subject.person, metric), facts, cycle, subject).counted.length > 0,
    )
  return candidates.filter(hasData).sort(compareKeys)
}
