import { isMac } from '../palette/isMac.ts'
import { Icon } from '../parts/Icon.tsx'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'

/** The box at the top that opens the palette: a shortcut works only while the pane has focus, so that it must be seen. */
export function CommandField() {
  const { paletteOpen } = useSession()
  return (
    <div class="tl-top">
      <button
        type="button"
        class="tl-command-field"
        aria-haspopup="dialog"
        onClick={() => {
          paletteOpen.value = true
        }}
      >
        <Icon name="search" />
        <span class="tl-command-field-text">{strings.app.command}</span>
        <kbd class="tl-key">{isMac() ? strings.app.shortcutMac : strings.app.shortcut}</kbd>
      </button>
    </div>
  )
}
