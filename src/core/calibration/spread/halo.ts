import { mean } from '../../statistics/mean.ts'
import { pearson } from '../../statistics/pearson.ts'
import { variance } from '../../statistics/variance.ts'

/** One rater's people (rows) by the criteria of the rubric (columns). */
export interface RatedCriteria {
  readonly rater: string
  readonly table: readonly (readonly number[])[]
}

export interface Halo {
  readonly rater: string
  readonly n: number
  /** The mean standard deviation of a person's criteria, in steps: how much the rater tells criteria apart. */
  readonly withinPerson: number
  /** The mean correlation of criteria over people; null where criteria do not vary. */
  readonly correlation: number | null
  /** The former over that of all raters together; null where nobody tells criteria apart. */
  readonly ratio: number | null
}

const leastCriteria = 3
const leastPeople = 6

/**
 * Whether one impression colors all criteria (Saal, Downey and Lahey, Psychological Bulletin 88, 1980: both of their
 * measures), for raters with at least six people on at least three criteria. Raters with fewer have no row.
 */
export function halo(raters: readonly RatedCriteria[]): readonly Halo[] {
  const enough = raters.filter(
    ({ table }) =>
      table.length >= leastPeople && table.every(row => row.length >= leastCriteria && row.length === table[0]!.length),
  )
  const pooled = mean(enough.flatMap(({ table }) => table.map(deviationOf)))
  return enough.map(({ rater, table }) => {
    const withinPerson = mean(table.map(deviationOf))!
    return {
      rater,
      n: table.length,
      withinPerson,
      correlation: meanCorrelation(table),
      ratio: pooled === null || pooled === 0 ? null : withinPerson / pooled,
    }
  })
}

function deviationOf(row: readonly number[]): number {
  return Math.sqrt(variance(row)!)
}

function meanCorrelation(table: readonly (readonly number[])[]): number | null {
  const columns = table[0]!.map((_, k) => table.map(row => row[k]!))
  return mean(columns.flatMap((left, i) => columns.slice(i + 1).flatMap(right => pearson(left, right) ?? [])))
}
