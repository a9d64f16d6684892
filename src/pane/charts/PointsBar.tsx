import type { PointScale } from '../../core/scoring/planPoints.ts'

interface PointsBarProps {
  /** Null: there are none. */
  readonly points: number | null
  /** The most points that the plan can give. */
  readonly most: number
  readonly scale: PointScale
  /** What it shows, in words. */
  readonly label: string
}

/** Points from the floor at the start over a mark at the target to the stretch at the end; a plan without one is shorter. */
export function PointsBar({ points, most, scale, label }: PointsBarProps) {
  const whole = Math.max(scale.stretch, most)
  const at = (value: number): string => `${(100 * Math.min(Math.max(value, 0), whole)) / whole}%`
  return (
    <svg class="tl-points" role="img" aria-label={label}>
      <line class="tl-points-track" x1="0" x2={at(most)} y1="50%" y2="50%" />
      {points === null ? null : <line class="tl-points-bar" x1="0" x2={at(points)} y1="50%" y2="50%" />}
      <line class="tl-points-target" x1={at(scale.target)} x2={at(scale.target)} y1="1" y2="13" />
      {points === null ? null : <circle class="tl-points-dot" cx={at(points)} cy="50%" r="4.5" />}
    </svg>
  )
}
