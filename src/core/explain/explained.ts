import type { CellRef } from '../cells/cellRef.ts'
import type { Evaluation } from '../evaluate.ts'
import { cutScores } from '../scoring/band.ts'
import { displayScore } from '../scoring/displayScore.ts'
import type { PointScale } from '../scoring/planPoints.ts'
import { type PostName, postNames } from '../scoring/posts.ts'
import { scaleFor } from '../scoring/scaleFor.ts'
import type { ScoredSubject } from '../scoring/scoring.ts'
import { type Change, changesOf } from './changesOf.ts'
import { likePeople } from './likePeople.ts'

/** What Score Detail does not say of a metric and its explanation needs. */
export interface ExplainedMetric {
  /** The values are shares, shown as percent. */
  readonly percent: boolean
  /** As Metrics says it: hours, count …, or null. */
  readonly unit: string | null
  readonly rangeLow: number | null
  readonly rangeHigh: number | null
  readonly ceiling: number | null
  /** The most points that the plan can give. */
  readonly most: number
  /** It counts and has no points: it lowers coverage. */
  readonly missing: boolean
  /** The plan is proposed, not agreed. */
  readonly proposed: boolean
  /** Where the plan says so, as far as it stands in a cell. */
  readonly cells: Readonly<Partial<Record<PostName | 'weight', CellRef>>>
}

/** One row of Scores, explained: what it was made of and what would change it. */
export interface Explained {
  /** The score as people read it. */
  readonly shown: string | null
  /** The position of its first row in Score Detail; it has as many rows there as there are metrics here. */
  readonly firstDetail: number
  readonly metrics: readonly ExplainedMetric[]
  readonly changes: readonly Change[]
  /** How many are ranked with this one, itself included, where all of them have its role and level. */
  readonly rankedOf: number | null
}

/** An explanation for each row of Scores, in its order. */
export function explained({ reading, scoring, settings }: Evaluation, scale: PointScale): readonly Explained[] {
  const likes = settings.values.rankWithin === 'role+level' ? likePeople(scoring.subjects) : null
  let firstDetail = 0
  return scoring.subjects.map((subject, at) => {
    const { score, detail } = subject
    const cuts = cutScores(scaleFor(reading.tables.scale, score.role))
    const row: Explained = {
      shown: score.score === null ? null : displayScore(score.score, cuts),
      firstDetail,
      metrics: detail.map((_, index) => metricOf(subject, index)),
      changes: changesOf(subject, scale),
      rankedOf: score.rank === null ? null : (likes?.[at] ?? null),
    }
    firstDetail += detail.length
    return row
  })
}

function metricOf({ plan, observations }: ScoredSubject, at: number): ExplainedMetric {
  const { definition, goalposts, weight, weightCell } = plan[at]!
  const { standing, points, most } = observations[at]!
  const { rangeLow, rangeHigh, ceiling } = goalposts
  const isRange = definition.direction === 'range'
  const posts = postNames.flatMap(name => {
    const cell = goalposts.sources[name]?.cell ?? null
    return cell === null ? [] : [[name, cell] as const]
  })
  return {
    percent: definition.percent,
    unit: definition.row?.unit ?? null,
    rangeLow: isRange ? rangeLow : null,
    rangeHigh: isRange ? rangeHigh : null,
    ceiling: isRange ? ceiling : null,
    most,
    missing: weight > 0 && points === null && (standing === 'observed' || standing === 'missing'),
    proposed: goalposts.proposed,
    cells: Object.fromEntries(weightCell === null ? posts : [...posts, ['weight', weightCell] as const]),
  }
}
