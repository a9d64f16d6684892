import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { dismiss } from '../session/notify.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'

/** What the user is told: errors until they are closed, what was done until the next thing is done. */
export function Notices() {
  const session = useSession()
  return (
    <div class="tl-notices" role="log" aria-label={strings.app.notices} aria-live="polite">
      {session.notices.value.map(({ id, tone, text, actions }) => (
        <div key={id} class={`tl-notice tl-notice-${tone}`}>
          <Icon name={tone === 'error' ? 'error' : 'check'} />
          <div class="tl-notice-body">
            <span class="tl-notice-text">{text}</span>
            {actions.length === 0 ? null : (
              <span class="tl-notice-actions">
                {actions.map(({ title, run }) => (
                  <Button
                    key={title}
                    kind="subtle"
                    onClick={() => {
                      dismiss(session, id)
                      run()
                    }}
                  >
                    {title}
                  </Button>
                ))}
              </span>
            )}
          </div>
          <IconButton icon="close" label={strings.app.dismiss} onClick={() => dismiss(session, id)} />
        </div>
      ))}
    </div>
  )
}
