import { runAgain } from '../session/runCommand.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

/** Says that the workbook was changed since the last run, and runs it again; nothing while the result holds. */
export function StaleBar() {
  const session = useSession()
  if (!session.stale.value) return null
  return (
    <div class="tl-change-bar">
      <Icon name="refresh" />
      <span class="tl-change-text">{strings.overview.changed}</span>
      <Button kind="primary" onClick={() => void runAgain(session)} disabled={session.busy.value !== null}>
        {strings.actions.again}
      </Button>
    </div>
  )
}
