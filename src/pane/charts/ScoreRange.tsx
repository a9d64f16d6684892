import type { PointScale } from '../../core/scoring/planPoints.ts'

interface ScoreRangeProps {
  readonly score: number | null
  /** From and to where it could lie; null: it lies where it is. */
  readonly range: { readonly low: number; readonly high: number } | null
  readonly scale: PointScale
  /** What it shows, in words. */
  readonly label: string
}

/** A score on the line from 0 over the target to the stretch, with the range that it could lie in. */
export function ScoreRange({ score, range, scale, label }: ScoreRangeProps) {
  const whole = Math.max(scale.stretch, 1)
  const share = (value: number): number => (100 * Math.min(Math.max(value, 0), whole)) / whole
  const at = (value: number): string => `${share(value)}%`
  const marks = [...new Set([0, scale.target, scale.stretch])]
  return (
    <div class="tl-score-range">
      <svg class="tl-points" role="img" aria-label={label}>
        <line class="tl-points-track" x1="0" x2="100%" y1="50%" y2="50%" />
        {range === null ? null : (
          <line class="tl-score-could" x1={at(range.low)} x2={at(range.high)} y1="50%" y2="50%" />
        )}
        <line class="tl-points-target" x1={at(scale.target)} x2={at(scale.target)} y1="1" y2="13" />
        {score === null ? null : <circle class="tl-points-dot" cx={at(score)} cy="50%" r="4.5" />}
      </svg>
      <div class="tl-score-axis" aria-hidden="true">
        {marks.map(mark => (
          <span key={mark} class="tl-score-mark" style={{ insetInlineStart: at(mark) }}>
            {mark}
          </span>
        ))}
      </div>
    </div>
  )
}
