import type { ObservedMetric } from './observedSubject.ts'
import type { DetailRow } from './scoring.ts'
import type { Subject } from './subject.ts'

/** What became of one metric's points. */
export interface MetricOutcome {
  /** After the cap. */
  readonly points: number | null
  /** The cap that lowered them, or null. */
  readonly cap: number | null
  readonly capNote: string | null
  readonly effectiveWeight: number | null
  readonly contribution: number | null
}

export function detailRow(subject: Subject, { plan, observation }: ObservedMetric, outcome: MetricOutcome): DetailRow {
  const { definition, goalposts } = plan
  const override = plan.override === null ? [] : [`override: ${plan.override}`]
  const tracked = plan.weight === 0 ? ['tracked, not scored'] : []
  const capNote = outcome.capNote === null ? [] : [outcome.capNote]
  const notes = [...observation.notes, ...capNote, ...override, ...tracked]
  return {
    person: subject.person,
    role: subject.role,
    metric: definition.metric,
    kind: definition.kind,
    group: plan.group,
    direction: definition.direction,
    value: observation.value,
    n: observation.n,
    periods: new Set(observation.periods).size,
    asOf: observation.asOf,
    floor: goalposts.floor,
    target: goalposts.target,
    stretch: goalposts.stretch,
    level: observation.level,
    levelText: observation.levelText,
    points: outcome.points,
    cap: outcome.cap,
    weight: plan.weight,
    effectiveWeight: outcome.effectiveWeight,
    contribution: outcome.contribution,
    source: observation.source,
    cells: observation.cells,
    reason: outcome.points === null ? observation.reason : null,
    note: notes.length === 0 ? null : notes.join('; '),
  }
}
