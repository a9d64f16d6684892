import type { IconName } from '../icons.ts'
import { Icon } from './Icon.tsx'

interface IconButtonProps {
  readonly icon: IconName
  /** What it does: its name for those who do not see it, and its tooltip. */
  readonly label: string
  readonly onClick: () => void
  /** For a button that holds something on or off. */
  readonly pressed?: boolean
}

export function IconButton({ icon, label, onClick, pressed }: IconButtonProps) {
  return (
    <button
      type="button"
      class="tl-icon-button"
      onClick={onClick}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
    >
      <Icon name={icon} />
    </button>
  )
}
