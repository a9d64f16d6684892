import { useEffect, useState } from 'preact/hooks'
import type { Audience } from '../paneHost.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { errorWords } from '../session/errorWords.ts'
import { useSession } from '../session/useSession.ts'
import { write } from '../session/write.ts'
import { strings } from '../strings.ts'

/** Before results are written the first time: which sheets, and who will see them. */
export function WriteDialog() {
  const { writing } = useSession()
  const close = (): void => {
    writing.value = false
  }
  return (
    <Dialog open={writing.value} label={strings.writing.title} onClose={close}>
      <Asking onClose={close} />
    </Dialog>
  )
}

function Asking({ onClose }: { onClose: () => void }) {
  const session = useSession()
  const edits = session.run.value?.result.edits ?? []
  const sheets = edits.flatMap(edit => (edit.kind === 'writeSheet' ? [edit.sheet.title] : []))
  return (
    <div class="tl-ask">
      <h2 class="tl-ask-title">{strings.writing.title}</h2>
      <p class="tl-ask-text">{strings.writing.sheets}</p>
      <ul class="tl-ask-list">
        {sheets.map(title => (
          <li key={title}>{title}</li>
        ))}
      </ul>
      <p class="tl-ask-text">{strings.writing.seen}</p>
      <AudienceText />
      <p class="tl-ask-text">{strings.writing.remembered}</p>
      <div class="tl-buttons">
        <Button kind="primary" onClick={() => void write(session)}>
          {strings.writing.write}
        </Button>
        <Button onClick={onClose}>{strings.writing.cancel}</Button>
      </div>
    </div>
  )
}

function AudienceText() {
  const { host } = useSession()
  const [audience, setAudience] = useState<Audience | string>(strings.writing.asking)
  useEffect(() => {
    host.audience().then(setAudience, error => setAudience(errorWords(error)))
  }, [host])
  if (typeof audience === 'string') return <p class="tl-ask-strong">{audience}</p>
  const { who, scored } = audience
  return (
    <p class="tl-ask-strong">
      {who}
      {scored === null || scored === 0 ? '' : ` ${strings.writing.scored(scored)}`}
    </p>
  )
}
