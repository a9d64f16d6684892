import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Problem } from '../../core/problems/problem.ts'
import { Button } from '../parts/Button.tsx'
import { accept } from '../session/accept.ts'
import { personName } from '../session/personName.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'

/** Asks for the reason that a finding is accepted with, and says what else the reason covers. */
export function AcceptForm({ problem, onClose }: { problem: Problem; onClose: () => void }) {
  const session = useSession()
  const { rule, person, metric, cell } = problem
  const [reason, setReason] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const [field, scope] = [useId(), useId()]
  // At once: whoever types on must not lose letters.
  useLayoutEffect(() => input.current?.focus(), [])
  const where = [metric, person === null ? null : personName(session)(person), cell?.sheet ?? null]
  const ready = reason.trim() !== '' && session.busy.value === null && !session.stale.value
  const submit = (): void => {
    if (ready) void accept(session, problem, reason.trim())
  }
  return (
    <div class="tl-problem-form">
      <label class="tl-field-label" for={field}>
        {strings.problems.reason}
      </label>
      <input
        id={field}
        ref={input}
        type="text"
        class="tl-input"
        value={reason}
        autocomplete="off"
        aria-describedby={scope}
        onInput={event => setReason(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') submit()
        }}
      />
      <p class="tl-problem-note" id={scope}>
        {strings.problems.acceptScope(
          rule,
          where.filter(part => part !== null),
        )}
      </p>
      <div class="tl-buttons">
        <Button disabled={!ready} onClick={submit}>
          {strings.problems.acceptNow}
        </Button>
        <Button kind="subtle" onClick={onClose}>
          {strings.problems.notNow}
        </Button>
      </div>
    </div>
  )
}
