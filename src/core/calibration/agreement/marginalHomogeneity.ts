import { chiSquareAbove } from '../../statistics/chiSquareAbove.ts'
import { cholesky, forwardSolve } from '../../statistics/cholesky.ts'

export interface MarginTest {
  readonly distance: number
  readonly freedom: number
  readonly p: number
}

/**
 * Whether two ratings of the same people use the steps of the scale alike, from a square table of counts, before by
 * after (Stuart, Biometrika 42, 1955; Maxwell, British Journal of Psychiatry 116, 1970). Steps without moves say nothing,
 * and of steps connected by moves one follows from the others; null where nobody moved.
 */
export function stuartMaxwell(table: readonly (readonly number[])[]): MarginTest | null {
  const used = independentSteps(table)
  const freedom = used.length
  if (freedom === 0) return null
  const gaps = Float64Array.from(used, k => rowSum(table, k) - columnSum(table, k))
  const covariance = new Float64Array(freedom * freedom)
  used.forEach((a, i) => {
    used.forEach((b, j) => {
      covariance[i * freedom + j] =
        a === b ? rowSum(table, a) + columnSum(table, a) - 2 * table[a]![a]! : -(table[a]![b]! + table[b]![a]!)
    })
  })
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

/** All steps but the last of each group of steps that moves connect. */
function independentSteps(table: readonly (readonly number[])[]): readonly number[] {
  const groups = table.map((_, k) => k)
  table.forEach((row, i) => {
    row.forEach((count, j) => {
      if (i === j || count === 0) return
      const [kept, joined] = [groups[i]!, groups[j]!]
      groups.forEach((group, k) => {
        if (group === joined) groups[k] = kept
      })
    })
  })
  return groups.flatMap((group, k) => (groups.lastIndexOf(group) === k ? [] : [k]))
}

function rowSum(table: readonly (readonly number[])[], row: number): number {
  return table[row]!.reduce((total, count) => total + count, 0)
}

function columnSum(table: readonly (readonly number[])[], column: number): number {
  return table.reduce((total, row) => total + row[column]!, 0)
}
