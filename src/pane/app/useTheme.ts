import { useEffect } from 'preact/hooks'
import type { Session } from '../session/session.ts'

/** Gives the pane the theme that was chosen, else that of the place, else that of the system, and follows both. */
export function useTheme(root: HTMLElement, { theme, host }: Session): void {
  const chosen = theme.value
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const show = (): void => {
      const own = chosen === 'auto' ? (host.theme?.() ?? null) : chosen
      root.dataset.theme = own ?? (dark.matches ? 'dark' : 'light')
    }
    show()
    dark.addEventListener('change', show)
    // A place has no event for a change of its theme: it is asked again when the user comes back.
    addEventListener('focus', show)
    return () => {
      dark.removeEventListener('change', show)
      removeEventListener('focus', show)
    }
  }, [chosen, root, host])
}
