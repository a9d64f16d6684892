import { remember } from './memory.ts'
import type { Session, Theme } from './session.ts'

const next: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' }

/** From that of the system to light, to dark, and back. */
export function nextTheme({ theme, host }: Session): void {
  theme.value = next[theme.value]
  remember(host.memory, 'theme', theme.value)
}
