import { remember, remembered } from './memory.ts'
import type { Session } from './session.ts'

/** How many are remembered. */
const most = 5

/** Ids of the commands that were run last, the latest first. */
export function recent({ host }: Session): readonly string[] {
  return (remembered(host.memory, 'recent') ?? '').split(' ').filter(id => id !== '')
}

export function keepRecent(session: Session, id: string): void {
  const ids = [id, ...recent(session).filter(other => other !== id)].slice(0, most)
  remember(session.host.memory, 'recent', ids.join(' '))
}
