import { useState } from 'preact/hooks'
import { writtenProblems } from '../../core/output/writtenProblems.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { useSession } from '../session/useSession.ts'
import { write } from '../session/write.ts'
import { strings } from '../strings.ts'
import { AudienceText } from './AudienceText.tsx'
import { plannedSheets } from './plannedSheets.ts'

const words = strings.writing

/** Before results are written the first time: which sheets, and who will see them. */
export function WriteDialog() {
  const { writing } = useSession()
  const close = (): void => {
    writing.value = false
  }
  return (
    <Dialog open={writing.value} label={words.title} onClose={close}>
      <Asking onClose={close} />
    </Dialog>
  )
}

function Asking({ onClose }: { onClose: () => void }) {
  const session = useSession()
  const [people, setPeople] = useState(false)
  const run = session.run.value
  if (run === null) return null
  const { problems } = run.result
  const apart = writtenProblems(problems, new Set(['people'])).length - writtenProblems(problems, new Set()).length
  return (
    <div class="tl-ask">
      <h2 class="tl-ask-title">{words.title}</h2>
      <p class="tl-ask-text">{words.sheets}</p>
      <ul class="tl-written">
        {plannedSheets(run.result).map(({ title, becomes }) => (
          <li key={title}>
            <span>{title}</span> <span class="tl-written-how">{words[becomes]}</span>
          </li>
        ))}
      </ul>
      <p class="tl-ask-text">{words.own}</p>
      <p class="tl-ask-text">{words.seen}</p>
      <AudienceText />
      {apart === 0 ? null : (
        <label class="tl-check">
          <input type="checkbox" checked={people} onChange={event => setPeople(event.currentTarget.checked)} />
          <span>
            {words.also}
            <span class="tl-check-help">{words.alsoHelp(apart)}</span>
          </span>
        </label>
      )}
      <p class="tl-ask-text">{words.remembered}</p>
      <div class="tl-buttons">
        <Button kind="primary" onClick={() => void write(session, people ? ['people'] : [])}>
          {words.write}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </div>
  )
}
