import { chiSquareAbove } from '../../statistics/chiSquareAbove.ts'
import { cholesky, forwardSolve } from '../../statistics/cholesky.ts'

export interface MarginTest {
  readonly distance: number
  readonly freedom: number
  readonly p: number
}

/**
 * Whether two ratings of the same people use the steps of the scale alike, from a square table of counts, before by
 * after (Stuart, Biometrika 42, 1955; Maxwell, British Journal of Psychiatry 116, 1970). Steps that neither uses are left
 * out; null where fewer than two remain or nobody moved between them.
 */
export function stuartMaxwell(table: readonly (readonly number[])[]): MarginTest | null {
  const used = usedSteps(table)
  const rows = used.map(i => sum(used.map(j => table[i]![j]!)))
  const columns = used.map(j => sum(used.map(i => table[i]![j]!)))
  const freedom = used.length - 1
  if (freedom < 1) return null
  const gaps = new Float64Array(freedom)
  const covariance = new Float64Array(freedom * freedom)
  for (let i = 0; i < freedom; i++) {
    gaps[i] = rows[i]! - columns[i]!
    for (let j = 0; j < freedom; j++) {
      const [a, b] = [used[i]!, used[j]!]
      covariance[i * freedom + j] =
        i === j ? rows[i]! + columns[i]! - 2 * table[a]![a]! : -(table[a]![b]! + table[b]![a]!)
    }
  }
  const lower = cholesky(covariance, freedom)
  if (lower === null) return null
  const distance = forwardSolve(lower, freedom, gaps).reduce((total, value) => total + value * value, 0)
  return { distance, freedom, p: chiSquareAbove(distance, freedom) }
}

/**
 * Whether moves in both directions between each two steps are equally frequent (Bowker, Journal of the American
 * Statistical Association 43, 1948). Pairs of steps between which nobody moved count no degree of freedom; null where
 * nobody moved at all.
 */
export function bowker(table: readonly (readonly number[])[]): MarginTest | null {
  let [distance, freedom] = [0, 0]
  table.forEach((row, i) => {
    for (let j = 0; j < i; j++) {
      const [up, down] = [row[j]!, table[j]![i]!]
      if (up + down === 0) continue
      freedom += 1
      distance += ((up - down) * (up - down)) / (up + down)
    }
  })
  return freedom === 0 ? null : { distance, freedom, p: chiSquareAbove(distance, freedom) }
}

function usedSteps(table: readonly (readonly number[])[]): readonly number[] {
  return table.map((_, k) => k).filter(k => table.some((row, i) => row[k]! > 0 || table[k]![i]! > 0))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
