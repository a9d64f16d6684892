import type { ComponentChildren } from 'preact'
import type { IconName } from '../icons.ts'
import { Icon } from './Icon.tsx'

/** What a view shows while it has nothing to show: what it is for, and the one thing to do. */
export function EmptyState({
  icon,
  title,
  text,
  children,
}: {
  icon: IconName
  title: string
  text?: string
  children?: ComponentChildren
}) {
  return (
    <div class="tl-empty">
      <Icon name={icon} size={20} />
      <h2 class="tl-empty-title">{title}</h2>
      {text === undefined ? null : <p class="tl-empty-text">{text}</p>}
      {children}
    </div>
  )
}
