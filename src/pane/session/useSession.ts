import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Session } from './session.ts'

export const SessionContext = createContext<Session | null>(null)

/** The session of the pane that a component is in. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new TypeError('A component of the pane stands outside of it')
  return session
}
