import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { Axis, axisHeight } from './Axis.tsx'
import { type ChartScale, shareOf } from './chartScale.ts'
import { useUnits } from './useUnits.ts'

/** Where a value stands, in the units of charts, of which 16 are one rem. */
export type Place = (value: number) => number

interface ChartFrameProps {
  /** The whole drawing in one sentence, for those who do not see it. */
  readonly label: string
  readonly scale: ChartScale
  /** How much is left free at both ends. */
  readonly side: number
  /** What stands above the axis, and how high it is. */
  readonly draw: (at: Place, width: number) => { readonly height: number; readonly drawing: ComponentChildren }
  /** What lies over the drawing. */
  readonly over?: (at: Place, height: number) => ComponentChildren
}

/** A drawing above an axis, as wide as there is room; it grows with the text. */
export function ChartFrame({ label, scale, side, draw, over }: ChartFrameProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useUnits(box)
  const at: Place = value => side + shareOf(scale, value) * (width - 2 * side)
  const { height, drawing } = width === 0 ? { height: 0, drawing: null } : draw(at, width)
  return (
    <div class="tl-chart" ref={box}>
      {width === 0 ? null : (
        <>
          <svg
            role="img"
            aria-label={label}
            viewBox={`0 0 ${width} ${height + axisHeight}`}
            width="100%"
            class="tl-chart-drawing"
          >
            {drawing}
            <Axis scale={scale} at={at} top={height} width={width} />
          </svg>
          {over?.(at, height)}
        </>
      )}
    </div>
  )
}
