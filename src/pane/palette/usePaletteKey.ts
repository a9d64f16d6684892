import { useEffect } from 'preact/hooks'
import type { Session } from '../session/session.ts'
import { isMac } from './isMac.ts'

/** Opens the palette by Ctrl+Shift+P, ⇧⌘P on a Mac, while the pane has the focus. */
export function usePaletteKey(root: HTMLElement, { paletteOpen }: Session): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const held = isMac() ? event.metaKey : event.ctrlKey
      if (!held || !event.shiftKey || event.key.toLowerCase() !== 'p') return
      if (!root.contains(document.activeElement) && document.activeElement !== document.body) return
      event.preventDefault()
      paletteOpen.value = true
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [root, paletteOpen])
}
