export interface PeriodWeights {
  /** What each row counts in x = Σnv / Σn, in the order given; 0: not at all. */
  readonly weights: readonly number[]
  /** Rows count by their n; false: no row has one, and each period counts 1. */
  readonly byN: boolean
  /** Rows whose n is 0: they are missing. */
  readonly withoutObservations: readonly number[]
  /** Rows left out because they have no n while others do. */
  readonly withoutN: readonly number[]
}

/**
 * What each row of one person and metric counts, from the n (number of observations, or denominator) of all its rows
 * in the cycle; null is a blank n. An n that is not above 0 counts as 0. `weightedMean` of the values by these weights
 * is the metric's value: Σ numerators / Σ denominators for a rate, never a mean of ratios.
 */
export function periodWeights(ns: readonly (number | null)[]): PeriodWeights {
  const rows = ns.map((n, row) => ({ n, row }))
  const byN = ns.some(n => n !== null)
  return {
    weights: ns.map(n => (byN ? (n !== null && n > 0 ? n : 0) : 1)),
    byN,
    withoutObservations: rows.filter(({ n }) => n !== null && !(n > 0)).map(({ row }) => row),
    withoutN: byN ? rows.filter(({ n }) => n === null).map(({ row }) => row) : [],
  }
}
