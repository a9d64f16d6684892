import { useEffect, useState } from 'preact/hooks'
import { Button } from '../parts/Button.tsx'
import type { Busy } from '../session/session.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'

/** After how many milliseconds it is said that something goes on, and how to stop it. */
const patience = 1000

/**
 * What goes on, how far it is, and a button that cancels it; what is done within a second shows nothing. What the place
 * waits for takes the place of what goes on.
 */
export function BusyBar() {
  const { busy, host } = useSession()
  const [waiting, setWaiting] = useState<string | null>(null)
  useEffect(() => host.onWaiting?.(setWaiting), [host])
  const isBusy = busy.value !== null
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!isBusy) return
    const timer = setTimeout(() => setLate(true), patience)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [isBusy])
  const shown = late ? busy.value : null
  if (waiting === null && shown === null) return null
  return (
    <div class="tl-busy">
      <span class="tl-busy-text" role="status">
        {waiting ?? (shown === null ? '' : textOf(shown))}
      </span>
      {shown === null ? null : (
        <>
          <Button onClick={shown.cancel} disabled={shown.cancelled}>
            {strings.app.cancel}
          </Button>
          <progress
            class="tl-progress"
            aria-label={shown.title}
            {...(shown.of > 0 ? { value: shown.done, max: shown.of } : {})}
          />
        </>
      )}
    </div>
  )
}

function textOf({ title, done, of, cancelled }: Busy): string {
  if (cancelled) return strings.busy.stopping
  return of > 0 ? `${title} ${strings.busy.share(done, of)}` : title
}
