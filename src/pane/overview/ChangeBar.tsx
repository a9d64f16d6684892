import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { StaleBar } from '../parts/StaleBar.tsx'
import { runCommand } from '../session/runCommand.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import { WriteBar } from '../writing/WriteBar.tsx'

/** Whether the scores hold, and the one thing to do about them: compute again, or write them. */
export function ChangeBar({ scored }: { scored: number }) {
  const session = useSession()
  if (session.stale.value) return <StaleBar />
  if (scored > 0) return <WriteBar text={strings.overview.computed} />
  return (
    <div class="tl-change-bar">
      <Icon name="info" />
      <span class="tl-change-text">{strings.overview.nothingScored}</span>
      <Button kind="primary" disabled={session.busy.value !== null} onClick={() => void runCommand(session, 'score')}>
        {strings.actions.again}
      </Button>
    </div>
  )
}
