import type { ComponentChildren } from 'preact'

interface ButtonProps {
  readonly children: ComponentChildren
  /** Absent: it submits the form that it stands in. */
  readonly onClick?: () => void
  /** Primary: the one thing to do in a view. Subtle: without a border, in a row of others. */
  readonly kind?: 'primary' | 'plain' | 'subtle'
  readonly disabled?: boolean
  /** What it does, where its words alone do not say so. */
  readonly label?: string
  /** Why it is disabled, or more about it, for those who look. */
  readonly describedBy?: string
  /** For a button that shows something and hides it again. */
  readonly expanded?: boolean
}

/** A disabled button keeps the focus and says why to those who come to it. */
export function Button({
  children,
  onClick,
  kind = 'plain',
  disabled = false,
  label,
  describedBy,
  expanded,
}: ButtonProps) {
  return (
    <button
      type={onClick === undefined ? 'submit' : 'button'}
      class={`tl-button tl-button-${kind}`}
      onClick={disabled ? undefined : onClick}
      aria-disabled={disabled}
      aria-label={label}
      aria-describedby={describedBy}
      aria-expanded={expanded}
    >
      {children}
    </button>
  )
}
