import { useState } from 'preact/hooks'
import type { CommandResult } from '../../core/commands/result.ts'
import type { KeptApart } from '../../core/output/keptApart.ts'
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
  const [also, setAlso] = useState<readonly KeptApart[]>([])
  const run = session.shown.value
  if (run === null) return null
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
      {apartOf(run.result).map(({ word, title, help }) => (
        <label key={word} class="tl-check">
          <input
            type="checkbox"
            checked={also.includes(word)}
            onChange={event =>
              setAlso(event.currentTarget.checked ? [...also, word] : also.filter(each => each !== word))
            }
          />
          <span>
            {title}
            <span class="tl-check-help">{help}</span>
          </span>
        </label>
      ))}
      <p class="tl-ask-text">{words.remembered}</p>
      <div class="tl-buttons">
        <Button kind="primary" onClick={() => void write(session, also)}>
          {words.write}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </div>
  )
}

/** A choice of what is written only where it is asked for, each time. */
interface Apart {
  readonly word: KeptApart
  readonly title: string
  readonly help: string
}

/** What this result has of it. */
function apartOf({ problems, sheets }: CommandResult): readonly Apart[] {
  const people = writtenProblems(problems, new Set(['people'])).length - writtenProblems(problems, new Set()).length
  return [
    ...(people === 0 ? [] : [{ word: 'people' as const, title: words.also, help: words.alsoHelp(people) }]),
    ...(['raters', 'agreement', 'agenda', 'fairness'] as const)
      .filter(word => (sheets[word]?.length ?? 0) > 0)
      .map(word => ({ word, ...words.apart[word] })),
  ]
}
