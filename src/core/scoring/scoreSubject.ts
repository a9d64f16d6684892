import { type Aggregate, aggregate } from './aggregate.ts'
import type { Scale } from './band.ts'
import { bandAfterGates } from './bandAfterGates.ts'
import { bounds } from './bounds.ts'
import { type CappedPoints, capPoints } from './cap.ts'
import type { Cycle } from './cycle.ts'
import { detailRow } from './detailRow.ts'
import type { FinalRating } from './finalRating.ts'
import { geometric } from './geometric.ts'
import type { MetricPlan } from './metricPlan.ts'
import type { ObservedMetric, ObservedSubject } from './observedSubject.ts'
import { planTree, rootKey } from './planTree.ts'
import type { ScoredSubject, ScoreRow } from './scoring.ts'
import { standingOf } from './standingOf.ts'
import { type CoverageThresholds, statusOf } from './status.ts'

export interface ScoreOptions {
  readonly cycle: Cycle
  readonly thresholds: CoverageThresholds
  readonly scale: Scale
  /** Why this subject is not scored whatever its values say, or null. */
  readonly excluded: string | null
  /** Why its score is provisional however much is covered, or null. */
  readonly tenure: string | null
  readonly rating: FinalRating
  /** The plan's groups are its metrics' kinds, so that a group's score is the sub-score. */
  readonly groupedByKind: boolean
}

/** A subject with all that came out of it but its rank, and the sums that it came from. */
export interface SubjectResult {
  readonly scored: ScoredSubject
  readonly observed: ObservedSubject
  readonly aggregate: Aggregate
  /** Points after caps, of every metric that counts. */
  readonly points: ReadonlyMap<string, number>
}

/** From what was observed to points after caps, sums over the plan, status, band and detail of one subject. */
export function scoreSubject(observed: ObservedSubject, options: ScoreOptions): SubjectResult {
  const { subject, metrics, planReason } = observed
  const capped = new Map(metrics.map(each => [metricOf(each), cappedPoints(each, observed)]))
  const applicable = metrics.filter(
    ({ observation }) => observation.standing === 'observed' || observation.standing === 'missing',
  )
  const points = new Map(
    applicable.flatMap(each => {
      const result = capped.get(metricOf(each))
      return result ? [[metricOf(each), result.points] as const] : []
    }),
  )
  const weighted = planReason === null ? applicable : []
  const plan = weighted.map(each => each.plan)
  const tree = planTree(plan, each => each.group)
  const sums = aggregate(tree, points)
  const most = new Map(applicable.map(each => [metricOf(each), afterCap(each.observation.most, each, observed).points]))
  const complete = weighted.every(each => points.has(metricOf(each)))
  const known = complete ? { low: sums.score, high: sums.score } : bounds(tree, points, metric => most.get(metric) ?? 0)
  const planned = plan.some(({ weight }) => weight > 0)
  const { status, reason } = standingOf(
    {
      excluded: options.excluded ?? planReason,
      planned,
      leftOut: [
        ...new Set(
          metrics.flatMap(({ observation }) =>
            observation.standing === 'notApplicable' || observation.standing === 'notDue'
              ? (observation.reason ?? [])
              : [],
          ),
        ),
      ],
      coverage: sums.coverage,
      missing: weighted
        .filter(each => each.plan.weight > 0 && !points.has(metricOf(each)))
        .map(each => `${metricOf(each)} (${each.observation.reason ?? 'missing'})`),
      proposed: weighted
        .filter(each => each.plan.weight > 0 && each.plan.goalposts.proposed && points.has(metricOf(each)))
        .map(metricOf),
      tenure: options.tenure,
    },
    options.thresholds,
  )
  // Bounds and sub-scores stand without a score as well, but not for somebody who is not to be scored at all.
  const range = status === 'excluded' ? null : known
  const hasScore = status === 'scored' || status === 'provisional' || status === 'draft'
  const score = hasScore ? sums.score : null
  const { band, gate } = score === null || status === 'draft' ? noBand : bandAfterGates(score, metrics, options.scale)
  const subScore = (kind: Kind) => {
    const group = options.groupedByKind ? sums.groups.get(kind) : ofKind(kind, plan, points)
    const shown = group !== undefined && status !== 'excluded'
    return !shown || statusOf(group.coverage, options.thresholds) === 'insufficient' ? null : group.score
  }
  const row: ScoreRow = {
    person: subject.person,
    name: subject.name,
    role: subject.role,
    level: subject.level,
    manager: subject.manager,
    cycle: options.cycle.name,
    from: later(subject.from, options.cycle.from),
    to: earlier(subject.to, options.cycle.to),
    status,
    reason,
    score,
    low: null,
    high: null,
    band,
    bandCertainty: null,
    gate,
    coverage: planned ? sums.coverage : null,
    boundLow: range?.low ?? null,
    boundHigh: range?.high ?? null,
    rank: null,
    leading: subScore('leading'),
    lagging: subScore('lagging'),
    qualitative: subScore('qualitative'),
    trend: null,
    rating: options.rating.rating,
    ratingBand: options.rating.band,
    problems: 0,
  }
  const detail = metrics.map(each => {
    const metric = metricOf(each)
    const result = capped.get(metric) ?? null
    return detailRow(subject, each, {
      points: result?.points ?? null,
      cap: result?.capped ? (each.plan.definition.row?.cap ?? null) : null,
      capNote: result?.note ?? null,
      effectiveWeight: hasScore ? (sums.renormalized.get(metric) ?? null) : null,
      contribution: hasScore ? (sums.contributions.get(metric) ?? null) : null,
    })
  })
  const groups = [...sums.groups]
    .filter(([group]) => group !== rootKey)
    .map(([group, { score: mean, coverage }]) => ({
      group,
      score: statusOf(coverage, options.thresholds) === 'insufficient' ? null : mean,
      coverage,
    }))
  const scored: ScoredSubject = {
    subject,
    plan: metrics.map(each => each.plan),
    score: row,
    detail,
    observations: metrics.map(each => each.observation),
    planReason,
    geometric: score === null ? null : geometric(sums.renormalized, points),
    groups,
  }
  return { scored, observed, aggregate: sums, points }
}

type Kind = NonNullable<MetricPlan['definition']['kind']>

function ofKind(kind: Kind, plan: readonly MetricPlan[], points: ReadonlyMap<string, number>) {
  const part = plan.filter(({ definition }) => definition.kind === kind)
  return aggregate(
    planTree(part, () => kind),
    points,
  )
}

const noBand = { band: null, gate: null }

function metricOf({ plan }: ObservedMetric): string {
  return plan.definition.metric
}

/** The points of an observed metric after its cap; null: it has none. */
function cappedPoints(each: ObservedMetric, observed: ObservedSubject): CappedPoints | null {
  return each.observation.points === null ? null : afterCap(each.observation.points, each, observed)
}

function afterCap(points: number, { plan }: ObservedMetric, { pairBelowFloor }: ObservedSubject): CappedPoints {
  const { cap, pairedWith } = plan.definition.row ?? { cap: null, pairedWith: null }
  if (cap === null || pairedWith === null) return { points, capped: false, note: null }
  return capPoints(points, { points: cap, pairedWith, pairBelowFloor: pairBelowFloor.get(pairedWith) ?? null })
}

function later(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other)
}

function earlier(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other)
}
