import { useId, useRef } from 'preact/hooks'
import { Axis, axisHeight } from './Axis.tsx'
import type { Bin } from './bins.ts'
import { type ChartScale, shareOf } from './chartScale.ts'
import { useUnits } from './useUnits.ts'

interface HistogramProps {
  /** The whole drawing in one sentence, for those who do not see it. */
  readonly label: string
  readonly scale: ChartScale
  readonly bins: readonly Bin[]
  /** Where the darker part begins and ends. */
  readonly middle: readonly [from: number, to: number]
  readonly median: number
}

const height = 84
const side = 11

/** Bars of how many there are, the middle half darker, a line at the median. */
export function Histogram({ label, scale, bins, middle, median }: HistogramProps) {
  const box = useRef<HTMLDivElement>(null)
  const clip = useId()
  const width = useUnits(box)
  const at = (value: number): number => side + shareOf(scale, value) * (width - 2 * side)
  const most = Math.max(...bins.map(({ count }) => count))
  const bars = (name: string) =>
    bins.map(({ from, to, count }) => {
      const tall = count === 0 ? 0 : Math.max(1, ((height - 8) * count) / most)
      const left = at(from) + 1
      return (
        <rect
          key={from}
          class={name}
          x={left}
          y={height - tall}
          width={Math.max(1, at(to) - left - 1)}
          height={tall}
          rx={1}
        />
      )
    })
  return (
    <div class="tl-chart" ref={box}>
      {width === 0 ? null : (
        <svg
          role="img"
          aria-label={label}
          viewBox={`0 0 ${width} ${height + axisHeight}`}
          width="100%"
          class="tl-chart-drawing"
        >
          <clipPath id={clip}>
            <rect x={at(middle[0])} y={0} width={Math.max(1, at(middle[1]) - at(middle[0]))} height={height} />
          </clipPath>
          <g>{bars('tl-bin')}</g>
          <g clip-path={`url(#${clip})`}>{bars('tl-bin-middle')}</g>
          <line class="tl-median" x1={at(median)} x2={at(median)} y1={0} y2={height} />
          <Axis scale={scale} at={at} top={height} width={width} />
        </svg>
      )}
    </div>
  )
}
