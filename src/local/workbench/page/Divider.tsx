import { useState } from 'preact/hooks'
import { words } from './words.ts'

/** Widths of the pane in pixels. */
const narrowest = 300
const widest = 640
const first = 360
const step = 20

/** The line between sheets and pane, which is moved with the mouse or with the arrow keys. */
export function Divider({ onWidth }: { readonly onWidth: (width: number) => void }) {
  const [width, setWidth] = useState(first)
  const move = (wanted: number): void => {
    const next = Math.min(widest, Math.max(narrowest, Math.round(wanted)))
    setWidth(next)
    onWidth(next)
  }
  return (
    <div
      class="wb-divider"
      role="slider"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={words.dividerLabel}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      onPointerDown={event => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={event => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) move(innerWidth - event.clientX)
      }}
      onKeyDown={event => {
        if (event.key === 'ArrowLeft') move(width + step)
        if (event.key === 'ArrowRight') move(width - step)
      }}
    />
  )
}
