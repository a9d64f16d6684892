import { type IconName, icons } from '../icons.ts'

/** A drawing without words: it always stands beside them, or in a control that has a name. */
export function Icon({ name, size = 16, className = '' }: { name: IconName; size?: 16 | 20; className?: string }) {
  return (
    <svg class={`tl-icon tl-icon-${size} ${className}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={icons[name]} />
    </svg>
  )
}
