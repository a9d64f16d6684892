import { bins } from './bins.ts'
import { ChartFrame, type Place } from './ChartFrame.tsx'
import type { ChartScale } from './chartScale.ts'

/** A line that can be moved between the others. */
export interface CutLine {
  readonly value: number
  /** The least and the most that it can be moved to. */
  readonly from: number
  readonly to: number
  readonly label: string
  /** The value with what it means. */
  readonly text: string
}

interface CutLinesProps {
  /** The whole drawing in one sentence, for those who do not see it. */
  readonly label: string
  readonly scale: ChartScale
  readonly values: readonly number[]
  readonly cuts: readonly CutLine[]
  readonly onMove: (cut: number, value: number) => void
}

const height = 84
const top = 14

/** Bars of how many there are, and lines over them that are moved with the mouse, the finger or the keyboard. */
export function CutLines({ label, scale, values, cuts, onMove }: CutLinesProps) {
  const counted = bins(values)
  const most = Math.max(...counted.map(({ count }) => count))
  return (
    <ChartFrame
      label={label}
      scale={scale}
      side={12}
      draw={at => {
        const drawing = counted.map(({ from, to, count }) => {
          const tall = ((height - top) * count) / most
          const width = Math.max(1, at(to) - at(from) - 2)
          return (
            <rect
              key={from}
              class="tl-bin-middle"
              x={at(from) + 1}
              y={height - tall}
              width={width}
              height={tall}
              rx={1}
            />
          )
        })
        return { height, drawing }
      }}
      over={at =>
        cuts.map((cut, index) => (
          <Line key={index} cut={cut} at={at} scale={scale} onMove={value => onMove(index, value)} />
        ))
      }
    />
  )
}

const keys: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

interface LineProps {
  readonly cut: CutLine
  readonly at: Place
  readonly scale: ChartScale
  readonly onMove: (value: number) => void
}

function Line({ cut: { value, from, to, label, text }, at, scale: { low, high }, onMove }: LineProps) {
  const move = (wanted: number): void => onMove(Math.max(from, Math.min(to, Math.round(wanted))))
  const drag = (event: PointerEvent): void => {
    const line = event.currentTarget
    if (!(line instanceof HTMLElement) || !line.hasPointerCapture(event.pointerId)) return
    const chart = line.parentElement!.getBoundingClientRect()
    const unit = chart.width / (at(high) + at(low))
    move(low + ((event.clientX - chart.left) / unit - at(low)) * ((high - low) / (at(high) - at(low))))
  }
  return (
    <div
      class="tl-cut"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={from}
      aria-valuemax={to}
      aria-valuenow={value}
      aria-valuetext={text}
      style={{ left: `${at(value) / 16}rem` }}
      onPointerDown={event => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={event => {
        const by = keys[event.key]
        if (by === undefined) return
        event.preventDefault()
        move(value + by)
      }}
    >
      <span class="tl-cut-value">{value}</span>
    </div>
  )
}
