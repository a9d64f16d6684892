import { useId } from 'preact/hooks'
import type { Bin } from './bins.ts'
import { ChartFrame, type Place } from './ChartFrame.tsx'
import type { ChartScale } from './chartScale.ts'

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

/** Bars of how many there are, the middle half darker, a line at the median. */
export function Histogram({ label, scale, bins, middle: [from, to], median }: HistogramProps) {
  const clip = useId()
  return (
    <ChartFrame
      label={label}
      scale={scale}
      side={11}
      draw={at => {
        const drawing = (
          <>
            <clipPath id={clip}>
              <rect x={at(from)} y={0} width={Math.max(1, at(to) - at(from))} height={height} />
            </clipPath>
            <Bars bins={bins} at={at} name="tl-bin" />
            <g clip-path={`url(#${clip})`}>
              <Bars bins={bins} at={at} name="tl-bin-middle" />
            </g>
            <line class="tl-median" x1={at(median)} x2={at(median)} y1={0} y2={height} />
          </>
        )
        return { height, drawing }
      }}
    />
  )
}

function Bars({ bins, at, name }: { bins: readonly Bin[]; at: Place; name: string }) {
  const most = Math.max(...bins.map(({ count }) => count))
  return (
    <>
      {bins.map(({ from, to, count }) => {
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
      })}
    </>
  )
}
