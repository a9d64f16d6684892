import type { ChartScale } from './chartScale.ts'

/** In the units of charts, of which 16 are one rem. */
export const axisHeight = 18

/** A line with the numbers of a scale under it; `at` says where a value stands. */
export function Axis({
  scale,
  at,
  top,
  width,
}: {
  scale: ChartScale
  at: (value: number) => number
  top: number
  width: number
}) {
  const { ticks } = scale
  return (
    <g>
      <line class="tl-axis" x1={0} x2={width} y1={top + 0.5} y2={top + 0.5} />
      {shown(ticks, width).map(tick => (
        <text key={tick} class="tl-axis-text" x={at(tick)} y={top + 14} text-anchor="middle">
          {tick}
        </text>
      ))}
    </g>
  )
}

/** Every one, or every second one where they would touch. */
function shown(ticks: readonly number[], width: number): readonly number[] {
  return width / ticks.length >= 32 ? ticks : ticks.filter((_, i) => i % 2 === 0)
}
