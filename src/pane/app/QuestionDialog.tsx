import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'

/** Asks before something is done that cannot be taken back. */
export function QuestionDialog() {
  const { question } = useSession()
  const asked = question.value
  const close = (): void => {
    question.value = null
  }
  return (
    <Dialog open={asked !== null} label={asked?.title ?? ''} onClose={close}>
      {asked === null ? null : (
        <div class="tl-ask">
          <h2 class="tl-ask-title">{asked.title}</h2>
          <p class="tl-ask-text">{asked.text}</p>
          <div class="tl-buttons">
            <Button
              kind="primary"
              onClick={() => {
                close()
                asked.run()
              }}
            >
              {asked.action}
            </Button>
            <Button onClick={close}>{strings.app.cancel}</Button>
          </div>
        </div>
      )}
    </Dialog>
  )
}
