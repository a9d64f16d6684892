import { useEffect, useState } from 'preact/hooks'
import type { Audience } from '../paneHost.ts'
import { errorWords } from '../session/errorWords.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'

/** Who will see what is written, as the host says. */
export function AudienceText() {
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
