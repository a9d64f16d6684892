import { remember } from './memory.ts'
import type { Session, Theme } from './session.ts'

/** Shows the pane in a theme, `auto` being that of the place or the system; it is remembered for the workbook. */
export function setTheme({ theme, host }: Session, next: Theme): void {
  theme.value = next
  remember(host.memory, 'theme', next)
}
