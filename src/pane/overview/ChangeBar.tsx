import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { StaleBar } from '../parts/StaleBar.tsx'
import { runCommand } from '../session/runCommand.ts'
import { useSession } from '../session/useSession.ts'
import { askToWrite, isAgreed } from '../session/write.ts'
import { strings } from '../strings.ts'

/** Whether the scores hold, and the one thing to do about them: compute again, or write them. */
export function ChangeBar({ scored }: { scored: number }) {
  const session = useSession()
  const busy = session.busy.value !== null
  const agreed = isAgreed(session)
  if (session.stale.value) return <StaleBar />
  return (
    <div class="tl-change-bar">
      <Icon name={scored === 0 ? 'info' : 'check'} />
      <span class="tl-change-text">{scored === 0 ? strings.overview.nothingScored : strings.overview.computed}</span>
      {scored === 0 ? (
        <Button kind="primary" disabled={busy} onClick={() => void runCommand(session, 'score')}>
          {strings.actions.again}
        </Button>
      ) : (
        <div class="tl-change-actions">
          <Button kind="primary" disabled={busy} onClick={() => askToWrite(session)}>
            {agreed ? strings.actions.writeAgain : strings.actions.write}
          </Button>
          {agreed ? (
            <IconButton
              icon="people"
              label={strings.overview.options}
              onClick={() => {
                session.writing.value = true
              }}
            />
          ) : null}
        </div>
      )}
    </div>
  )
}
