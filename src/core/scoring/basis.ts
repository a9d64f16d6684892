import type { Assessment } from '../tables/assessments.ts'
import type { Goalposts } from './metricPlan.ts'

/** What a value was made of, so that a formula can say the same: measurements, or judged levels. */
export interface Basis {
  /** All measurements in the cycle, whatever they hold, as positions in `Facts`. */
  readonly inside: readonly number[]
  /** Those of them that count. */
  readonly counted: readonly number[]
  /** They count by their n; false: each counts 1. */
  readonly byN: boolean
  /** The goalposts of each of `inside`; empty where all have those of the observation. */
  readonly goalposts: readonly Goalposts[]
  /** The level of each assessor that counts. */
  readonly levels: readonly Assessment[]
}

export const noBasis: Basis = { inside: [], counted: [], byN: false, goalposts: [], levels: [] }
