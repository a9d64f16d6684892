import type { CellRef } from '../cells/cellRef.ts'
import type { Metric } from '../tables/metrics.ts'
import type { PostSources } from './postSource.ts'

/** The floor, target and stretch that hold for a metric at one time, with the cells they came from. */
export interface Goalposts {
  readonly floor: number | null
  readonly target: number | null
  readonly stretch: number | null
  readonly rangeLow: number | null
  readonly rangeHigh: number | null
  readonly ceiling: number | null
  readonly cells: readonly CellRef[]
  /** Which cell each of them came from, and how it was taken along. */
  readonly sources: PostSources
  /** Proposed from the people's own values: makes a draft. */
  readonly proposed: boolean
}

/** What is known of a metric: from the Metrics table, or guessed for a lone scorecard. */
export interface MetricDefinition {
  readonly metric: string
  /** The Metrics row, null where the metric is guessed from a scorecard's header. */
  readonly row: Metric | null
  readonly cell: CellRef | null
  readonly kind: 'leading' | 'lagging' | 'qualitative' | null
  readonly direction: 'higher' | 'lower' | 'range' | null
  readonly directionGuessed: boolean
  /** The values are shares, 0 to 1. */
  readonly percent: boolean
}

/** A metric in one subject's plan: its weight, where it came from, and its goalposts at the end of the cycle. */
export interface MetricPlan {
  readonly definition: MetricDefinition
  /** 0 to 100. */
  readonly weight: number
  readonly weightCell: CellRef | null
  /** The weight was given; false: equal weights. */
  readonly weightGiven: boolean
  /** The group of sub-scores and renormalization (setting `score.groups`). */
  readonly group: string
  readonly goalposts: Goalposts
  /** The reason of the override that holds for this person and metric, or null. */
  readonly override: string | null
}
