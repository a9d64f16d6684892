import type { ComponentChildren } from 'preact'

interface ChipProps {
  readonly children: ComponentChildren
  readonly onClick: () => void
  /** For a chip that holds something on or off; absent: it does something. */
  readonly pressed?: boolean
  readonly label?: string
}

/** A small button: a filter that is on or off, or a thing that can be opened. */
export function Chip({ children, onClick, pressed, label }: ChipProps) {
  return (
    <button type="button" class="tl-chip" onClick={onClick} aria-pressed={pressed} aria-label={label}>
      {children}
    </button>
  )
}
