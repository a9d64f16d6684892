import exp from '@stdlib/math-base-special-exp'
import ln from '@stdlib/math-base-special-ln'
import { chiSquareAbove } from '../../statistics/chiSquareAbove.ts'
import { type ConditionalCount, type ConditionalOdds, conditionalOdds } from '../../statistics/conditionalOdds.ts'
import { conditionalCount, type TwoByTwo } from '../../statistics/fisherExact.ts'

export interface MantelHaenszel {
  /** The odds ratio common to all strata; null where no stratum tells. */
  readonly ratio: number | null
  /** The statistic without continuity correction, and its p; null where nothing varies. */
  readonly distance: number | null
  readonly p: number | null
  /** Exact inference given all margins. */
  readonly exact: ConditionalOdds
}

/**
 * Two groups compared within strata such as roles or levels, so that a difference between the strata is not taken for one
 * between the groups (Mantel and Haenszel, Journal of the National Cancer Institute 22, 1959). Null without people.
 */
export function mantelHaenszel(strata: readonly TwoByTwo[]): MantelHaenszel | null {
  const filled = strata.filter(table => sizeOf(table) > 1)
  if (filled.length === 0) return null
  let [above, below, gap, variance] = [0, 0, 0, 0]
  for (const table of filled) {
    const [[a, b], [c, d]] = table
    const n = sizeOf(table)
    above += (a * d) / n
    below += (b * c) / n
    gap += a - ((a + b) * (a + c)) / n
    variance += ((a + b) * (c + d) * (a + c) * (b + d)) / (n * n * (n - 1))
  }
  const distance = variance > 0 ? (gap * gap) / variance : null
  return {
    ratio: below > 0 ? above / below : null,
    distance,
    p: distance === null ? null : chiSquareAbove(distance, 1),
    exact: conditionalOdds(filled.map(conditionalCount).reduce(added)),
  }
}

function sizeOf([[a, b], [c, d]]: TwoByTwo): number {
  return a + b + c + d
}

/** The sum of two independent counts with the same odds ratio. */
function added(left: ConditionalCount, right: ConditionalCount): ConditionalCount {
  const [first, second] = [left.logWeights.map(exp), right.logWeights.map(exp)]
  const weights = new Array<number>(first.length + second.length - 1).fill(0)
  first.forEach((weight, i) => {
    second.forEach((other, j) => {
      weights[i + j]! += weight * other
    })
  })
  return { lowest: left.lowest + right.lowest, logWeights: weights.map(ln), observed: left.observed + right.observed }
}
