import type { Goalposts } from '../scoring/metricPlan.ts'
import type { Observation } from '../scoring/observation.ts'
import { keyCondition } from './formula/keyConditions.ts'
import { type FixedValue, type MeanPart, meanParts } from './formula/meanParts.ts'
import { measuredParts } from './formula/measuredParts.ts'
import type { MeasuredCell } from './formula/runs.ts'
import type { OutputContext } from './outputContext.ts'

/** A part of the periods with the goalposts that hold for it; null: those of the whole. */
export interface ValuePart extends MeanPart {
  readonly goalposts: Goalposts | null
}

/** How the value of a metric is made of cells. */
export interface LiveValue {
  readonly parts: readonly ValuePart[]
  /** The number behind it is shown: of cases, or of assessors. */
  readonly counted: boolean
  /** The parts have goalposts of their own. */
  readonly segmented: boolean
  /** How many measurements enter as values. */
  readonly fixed: number
}

/** The value of a metric as formulas; null: it is written as a value. `inRange`: within a range is better. */
export function liveValue(observation: Observation, inRange: boolean, context: OutputContext): LiveValue | null {
  if (!context.live) return null
  if (observation.basis.levels.length > 0) return ofLevels(observation, context)
  const measured = measuredParts(observation, context.evaluation.reading.facts, context.cells)
  if (measured === null) return null
  const { segments, byN, fixed } = measured
  const segmented = segments.length > 1
  // The points of a segment belong to its mean: one that fits into no formula can only be a value, and a range that
  // changes has more goalposts than there are columns for.
  if (segmented && (inRange || segments.some(({ parts }) => parts.length > 1))) return null
  const parts = segments.flatMap(segment =>
    segment.parts.map(({ conditions, total, weight, mean, held }) => ({
      conditions,
      total,
      weight,
      mean,
      held,
      goalposts: segment.goalposts,
    })),
  )
  return { parts, counted: byN, segmented, fixed }
}

function ofLevels({ basis }: Observation, { cells }: OutputContext): LiveValue | null {
  const live: MeasuredCell[] = []
  const fixed: FixedValue[] = []
  for (const { level, at } of basis.levels) {
    const cell = at.cells.level
    const keys = cell === undefined ? null : cells.ofPlan(cell)
    if (cell === undefined || keys === null) return null
    if (cells.raw(cell) === level) live.push({ cell, n: null, scale: 1, keys })
    else {
      const conditions = [cell, ...keys.row].map(each => keyCondition([each], cells.raw))
      if (!conditions.every(condition => condition !== null)) return null
      fixed.push({ value: level!, weight: 1, conditions })
    }
  }
  const parts = meanParts(live, fixed, false, cells.raw)
  if (parts === null) return null
  return {
    parts: parts.map(part => ({ ...part, goalposts: null })),
    counted: true,
    segmented: false,
    fixed: fixed.length,
  }
}
