import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { useSession } from '../session/useSession.ts'
import { askToWrite, isAgreed } from '../session/write.ts'
import { strings } from '../strings.ts'

/** That what is shown holds, and the one thing to do about it: to write it. */
export function WriteBar({ text }: { text: string }) {
  const session = useSession()
  const agreed = isAgreed(session)
  return (
    <div class="tl-change-bar">
      <Icon name="check" />
      <span class="tl-change-text">{text}</span>
      <div class="tl-change-actions">
        <Button kind="primary" disabled={session.busy.value !== null} onClick={() => askToWrite(session)}>
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
    </div>
  )
}
