import type { Settings } from '../settings/settings.ts'
import type { Assessment } from '../tables/assessments.ts'
import type { EvidenceRow } from '../tables/evidence.ts'
import type { Reading } from '../tables/reading.ts'
import type { Cycle } from './cycle.ts'
import type { FactIndex } from './factIndex.ts'
import type { MetricDefinition } from './metricPlan.ts'
import type { PointScale } from './planPoints.ts'
import type { PlanSources } from './planSources.ts'
import type { ProposedPlan } from './proposalsFor.ts'
import type { WithoutExample } from './qualitative.ts'

/** What every subject is scored with: made once, before the first of them. */
export interface ScoringContext {
  readonly reading: Reading
  readonly settings: Settings
  readonly cycle: Cycle
  readonly definitions: ReadonlyMap<string, MetricDefinition>
  readonly sources: PlanSources
  readonly proposals: ReadonlyMap<string, ProposedPlan>
  readonly index: FactIndex
  readonly pointScale: PointScale
  /** By person and metric. */
  readonly assessments: ReadonlyMap<string, readonly Assessment[]>
  readonly evidence: ReadonlyMap<string, readonly EvidenceRow[]>
  readonly withoutExample: WithoutExample
}
