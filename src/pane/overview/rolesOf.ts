import type { ShownScore } from '../../core/commands/view.ts'
import { quantile } from '../../core/statistics/quantile.ts'

/** The scores of one role, from the lowest; `points` are those of `scores` as numbers. */
export interface RoleOfScores {
  readonly role: string
  readonly scores: readonly ShownScore[]
  readonly points: readonly number[]
  readonly lowQuarter: number
  readonly median: number
  readonly highQuarter: number
}

/** By role, in the order of the scores given; whoever has no score is left out. */
export function rolesOf(scores: readonly ShownScore[]): readonly RoleOfScores[] {
  return [...new Set(scores.map(({ role }) => role))].flatMap(role => {
    const own = scores
      .filter(each => each.role === role && each.score !== null)
      .sort((one, other) => Number(one.score) - Number(other.score))
    const points = own.map(({ score }) => Number(score))
    const [lowQuarter, median, highQuarter] = [0.25, 0.5, 0.75].map(share => quantile(points, share))
    if (lowQuarter == null || median == null || highQuarter == null) return []
    return [{ role, scores: own, points, lowQuarter, median, highQuarter }]
  })
}
