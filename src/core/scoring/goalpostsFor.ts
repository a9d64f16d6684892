import type { CellRef } from '../cells/cellRef.ts'
import { pairKey } from './grouped.ts'
import type { Goalposts, MetricDefinition } from './metricPlan.ts'
import { nameKey } from './nameKey.ts'
import type { DatedPosts, PlanSources, ScorecardPosts } from './planSources.ts'
import type { Posts } from './posts.ts'
import { resolvePosts, type TakenAlong, takenAlong } from './resolvePosts.ts'
import { holdsFor, strongestFirst } from './specificity.ts'
import type { Subject } from './subject.ts'

/** A measurement as its goalposts need it. */
export interface GoalpostsAt {
  /** First day of the period; infinite without one: what came last holds. */
  readonly day: number
  /** The measurement's own target, and its cell. */
  readonly target: number | null
  readonly cell: CellRef | null
}

export interface SubjectGoalposts {
  /** They are not the same for every measurement, even if none has a target of its own. */
  readonly vary: boolean
  readonly at: (measurement: GoalpostsAt) => Goalposts
}

/**
 * The goalposts of one subject and metric at any time, from the first place that gives a target: the measurement's own
 * row, a check-in, an override, Weights, the scorecard's Target row, Metrics, and `last`: a proposal or a rubric. A dated place holds from its
 * day on for periods that begin then or later.
 */
export function goalpostsFor(
  subject: Subject,
  definition: MetricDefinition,
  sources: PlanSources,
  last: Posts | null,
  along: TakenAlong = takenAlong(definition.row?.unit ?? null),
): SubjectGoalposts {
  const { metric } = definition
  const key = pairKey(subject.person, metric)
  const checkIns = sources.checkIns.get(key) ?? []
  const overrides = sources.overrides.get(key) ?? []
  const weights = (sources.weights.get(metric) ?? [])
    .filter(({ row }) => nameKey(row.role) === nameKey(subject.role) && holdsFor(row, subject))
    .sort((one, other) => strongestFirst(one.row, other.row))
  const scorecards = (sources.scorecards.get(metric) ?? []).filter(
    ({ column }) => column.role === null || nameKey(column.role) === nameKey(subject.role),
  )

  const resolve = ({ day, target, cell }: GoalpostsAt) => {
    const inForce = (dated: readonly DatedPosts[]) => dated.filter(({ from }) => (from ?? 0) <= day)
    const places = [
      target === null ? undefined : ownTarget(target, cell),
      inForce(checkIns).pop()?.posts,
      inForce(overrides).pop()?.posts,
      inForce(weights)[0]?.posts,
      ofScorecard(scorecards, day),
      sources.metrics.get(metric),
      last ?? undefined,
    ]
    return resolvePosts(
      places.filter(place => place !== undefined),
      along,
    )
  }

  const dated = [...checkIns, ...overrides, ...weights].some(({ from }) => from !== null)
  return { vary: dated || scorecards.length > 1, at: resolve }
}

function ownTarget(target: number, cell: CellRef | null): Posts {
  return {
    floor: null,
    target,
    stretch: null,
    rangeLow: null,
    rangeHigh: null,
    ceiling: null,
    cells: cell === null ? [] : [cell],
    at: cell === null ? {} : { target: cell },
    proposed: false,
  }
}

/** The plan rows of the scorecard of that time, else of one without a period, else of the last that had begun. */
function ofScorecard(scorecards: readonly ScorecardPosts[], day: number): Posts | undefined {
  const begun = scorecards.filter(({ column }) => column.period !== null && column.period.from <= day)
  const own = begun.filter(({ column }) => column.period!.to >= day)
  const always = scorecards.filter(({ column }) => column.period === null)
  const candidates = [own, always, begun, scorecards].find(each => each.length > 0) ?? []
  return candidates[candidates.length - 1]?.posts
}
