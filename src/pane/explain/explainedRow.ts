import type { CommandResult } from '../../core/commands/result.ts'
import type { Explained, ExplainedMetric } from '../../core/explain/explained.ts'
import type { PointScale } from '../../core/scoring/planPoints.ts'
import type { DetailRow, ScoreRow } from '../../core/scoring/scoring.ts'

/** A metric of a row: what Score Detail says of it, and what explains that. */
export interface ExplainedDetail {
  readonly detail: DetailRow
  readonly metric: ExplainedMetric
}

/** A row of Scores with all that explains it. */
export interface ExplainedRow {
  /** Its position in Scores. */
  readonly at: number
  readonly score: ScoreRow
  readonly explained: Explained
  /** The heaviest first. */
  readonly metrics: readonly ExplainedDetail[]
  readonly scale: PointScale
}

/** Null: the command gave no such row, or explains none. */
export function explainedRow({ sheets, explanation }: CommandResult, at: number): ExplainedRow | null {
  const score = sheets.scores?.[at]
  const explained = explanation?.scores[at]
  if (score === undefined || explained === undefined || explanation === undefined) return null
  const metrics = explained.metrics.map((metric, index): ExplainedDetail => {
    return { metric, detail: sheets.detail![explained.firstDetail + index]! }
  })
  const weight = ({ detail }: ExplainedDetail): number => detail.effectiveWeight ?? (detail.weight ?? 0) / 1000
  return {
    at,
    score,
    explained,
    metrics: metrics.sort((one, other) => weight(other) - weight(one)),
    scale: explanation.scale,
  }
}
