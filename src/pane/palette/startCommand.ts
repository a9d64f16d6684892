import { notify } from '../session/notify.ts'
import type { Session } from '../session/session.ts'
import { entries } from './entries.ts'

/** Runs what the palette has under an id; where it cannot run now, says why, and passes over an id that it does not have. */
export function startCommand(session: Session, id: string): void {
  const entry = entries(session).find(each => each.id === id)
  if (entry === undefined) return
  if (entry.unavailable === null) entry.run()
  else notify(session, { tone: 'error', text: entry.unavailable })
}
