import type { Session, Theme } from './session.ts'
import { setTheme } from './setTheme.ts'

const next: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' }

/** From that of the system to light, to dark, and back. */
export function nextTheme(session: Session): void {
  setTheme(session, next[session.theme.value])
}
