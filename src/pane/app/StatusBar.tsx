import type { Severity } from '../../core/problems/severity.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { SeverityMark } from '../parts/SeverityMark.tsx'
import { counts } from '../session/counts.ts'
import { toggleSettings } from '../session/toggleSettings.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import { timeText } from './timeText.ts'

/** The line at the bottom: what is wrong, when was computed, whether that still holds, and the way to the settings. */
export function StatusBar() {
  const session = useSession()
  const found = counts(session)
  const { view } = session
  return (
    <div class="tl-status">
      {found === null ? null : (
        <>
          <Count severity="error" count={found.error} label={strings.app.errors(found.error)} />
          <Count severity="warning" count={found.warning} label={strings.app.warnings(found.warning)} />
        </>
      )}
      <span class="tl-status-text" role="status">
        <RunText />
      </span>
      <IconButton
        icon="settings"
        label={strings.app.settings}
        pressed={view.value === 'settings'}
        onClick={() => toggleSettings(session)}
      />
    </div>
  )
}

function Count({ severity, count, label }: { severity: Severity; count: number; label: string }) {
  const { view } = useSession()
  return (
    <button
      type="button"
      class="tl-status-count"
      aria-label={label}
      onClick={() => {
        view.value = 'problems'
      }}
    >
      <SeverityMark severity={severity} silent />
      {count}
    </button>
  )
}

function RunText() {
  const { shown, stale, workbook } = useSession()
  if (workbook.value === null) return <>{strings.app.noWorkbook}</>
  if (shown.value === null) return <>{strings.app.notRun}</>
  if (stale.value) return <span class="tl-stale">{strings.app.stale}</span>
  const { command, at } = shown.value
  return <>{strings.app.ranAt(strings.app.ran[command] ?? strings.app.ranOther, timeText(at))}</>
}
