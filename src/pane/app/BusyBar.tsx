import { useEffect, useState } from 'preact/hooks'
import { Button } from '../parts/Button.tsx'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'

/** After how many milliseconds it is said that something goes on, and how to stop it. */
const patience = 1000

/** What goes on, how far it is, and a button that cancels it; what is done within a second shows nothing. */
export function BusyBar() {
  const { busy } = useSession()
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
  if (busy.value === null || !late) return null
  const { title, done, of, cancelled, cancel } = busy.value
  return (
    <div class="tl-busy">
      <span class="tl-busy-text" role="status">
        {cancelled ? strings.busy.stopping : title}
        {of > 0 && !cancelled ? ` ${strings.busy.share(done, of)}` : ''}
      </span>
      <Button onClick={cancel} disabled={cancelled}>
        {strings.app.cancel}
      </Button>
      <progress class="tl-progress" aria-label={title} {...(of > 0 ? { value: done, max: of } : {})} />
    </div>
  )
}
