import type { CellRef } from '../cells/cellRef.ts'
import type { Basis } from './basis.ts'
import type { Goalposts } from './metricPlan.ts'

/**
 * What was observed of one metric of a subject. `missing` lowers coverage; `notApplicable` and `notDue` leave the plan.
 */
export interface Observation {
  readonly standing: 'observed' | 'missing' | 'notApplicable' | 'notDue'
  readonly value: number | null
  readonly n: number | null
  /** Indexes of the periods that count; −1 is a measurement without one. */
  readonly periods: readonly number[]
  readonly asOf: number | null
  readonly source: string | null
  readonly cells: readonly string[]
  readonly level: number | null
  readonly levelText: string | null
  /** Those of the last segment, else those at the end of the cycle. */
  readonly goalposts: Goalposts
  /** Before any cap; null: missing, or the plan does not hold. */
  readonly points: number | null
  /** The most points that the plan can give. */
  readonly most: number
  /** The value is worse than its floor; null: nobody can tell. */
  readonly belowFloor: boolean | null
  /** Why the plan gives no points, or null. */
  readonly planError: string | null
  /** Why there are no points, or null. */
  readonly reason: string | null
  readonly notes: readonly string[]
  /** Cells of measurements without n that were left out, because others have one. */
  readonly leftOut: readonly CellRef[]
  readonly basis: Basis
}
