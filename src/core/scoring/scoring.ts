import type { ReadingFinding } from '../problems/finding.ts'
import type { Cycle } from './cycle.ts'
import type { MetricPlan } from './metricPlan.ts'
import type { Observation } from './observation.ts'
import type { Subject } from './subject.ts'

export type ScoreStatus = 'scored' | 'provisional' | 'draft' | 'insufficient' | 'excluded'

/** One row of Score Detail: a metric of a subject, with every number that its contribution is made of. */
export interface DetailRow {
  readonly person: string
  readonly role: string
  readonly metric: string
  readonly kind: string | null
  readonly group: string | null
  readonly direction: 'higher' | 'lower' | 'range' | null
  readonly value: number | null
  readonly n: number | null
  readonly periods: number
  /** Serial of the latest As Of, else of the last period's last day. */
  readonly asOf: number | null
  readonly floor: number | null
  readonly target: number | null
  readonly stretch: number | null
  readonly level: number | null
  readonly levelText: string | null
  readonly points: number | null
  /** The cap that was applied, in points; null: none. */
  readonly cap: number | null
  /** The plan's weight, 0 to 100, after overrides. */
  readonly weight: number | null
  /** Share of the score after renormalization, 0 to 1; like the contribution null where there is no score. */
  readonly effectiveWeight: number | null
  readonly contribution: number | null
  readonly source: string | null
  /** Addresses of the cells that the value was read from. */
  readonly cells: readonly string[]
  /** Why there are no points. */
  readonly reason: string | null
  readonly note: string | null
}

/** One row of Scores. Later steps fill what is null here; shares are 0 to 1. */
export interface ScoreRow {
  readonly person: string
  readonly name: string
  readonly role: string
  readonly level: string | null
  readonly manager: string | null
  readonly cycle: string
  readonly from: number | null
  readonly to: number | null
  readonly status: ScoreStatus
  readonly reason: string | null
  readonly score: number | null
  readonly low: number | null
  readonly high: number | null
  readonly band: string | null
  readonly bandCertainty: number | null
  readonly gate: string | null
  readonly coverage: number | null
  readonly boundLow: number | null
  readonly boundHigh: number | null
  readonly rank: number | null
  readonly leading: number | null
  readonly lagging: number | null
  readonly qualitative: number | null
  readonly trend: string | null
  readonly rating: number | null
  readonly ratingBand: string | null
  readonly problems: number
}

/** One subject with its plan, its score and its detail. */
export interface ScoredSubject {
  readonly subject: Subject
  /** Every metric of the plan in force, scored or not. */
  readonly plan: readonly MetricPlan[]
  readonly score: ScoreRow
  readonly detail: readonly DetailRow[]
  /** What was observed of each metric of the plan, in its order. */
  readonly observations: readonly Observation[]
  /** Why the plan gives nobody a score, or null. */
  readonly planReason: string | null
  /** Geometric mean of the points (floor 1), null without a score. */
  readonly geometric: number | null
  /** Coverage and score of each group of the plan. */
  readonly groups: readonly { readonly group: string; readonly score: number | null; readonly coverage: number }[]
}

/** The result of scoring a workbook. */
export interface Scoring {
  readonly cycle: Cycle
  readonly subjects: readonly ScoredSubject[]
  /** One sentence on what to know first ("Draft: 5 targets and 5 floors are proposed …"), or null. */
  readonly first: string | null
  /** What was noticed while scoring, under the id of the rule that reports it. */
  readonly findings: readonly ReadingFinding[]
}
