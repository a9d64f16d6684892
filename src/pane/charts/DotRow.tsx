import { ChartFrame } from './ChartFrame.tsx'
import type { ChartScale } from './chartScale.ts'
import { dotLevels } from './dotLevels.ts'
import { initials } from './initials.ts'

export interface Dot {
  readonly value: number
  readonly name: string
  /** Shown to who points at it. */
  readonly title: string
}

interface DotRowProps {
  /** The whole drawing in one sentence, for those who do not see it. */
  readonly label: string
  readonly scale: ChartScale
  readonly dots: readonly Dot[]
  /** Null: no line. */
  readonly median: number | null
}

const size = 22
const gap = 2

/** Each person as a dot with initials, above an axis; dots that would cover each other stand on one another. */
export function DotRow({ label, scale, dots, median }: DotRowProps) {
  return (
    <ChartFrame
      label={label}
      scale={scale}
      side={size / 2}
      draw={at => {
        const centers = dots.map(({ value }) => at(value))
        const levels = dotLevels(centers, size + gap)
        const height = (1 + Math.max(...levels)) * (size + gap) + 2
        const drawing = (
          <>
            {median === null ? null : <line class="tl-median" x1={at(median)} x2={at(median)} y1={0} y2={height} />}
            {dots.map(({ name, title }, i) => (
              <g key={i} transform={`translate(${centers[i]} ${height - 2 - size / 2 - levels[i]! * (size + gap)})`}>
                <title>{title}</title>
                <circle class="tl-dot" r={size / 2} />
                <text class="tl-dot-text" text-anchor="middle" dy="0.35em">
                  {initials(name)}
                </text>
              </g>
            ))}
          </>
        )
        return { height, drawing }
      }}
    />
  )
}
