import type { Watcher } from '../../core/host.ts'
import { errorWords } from './errorWords.ts'
import { notify } from './notify.ts'
import type { Busy, Session } from './session.ts'

/**
 * Does one thing that takes time: it shows as busy and can be cancelled, and what goes wrong is told. Gives what the job
 * gave, or null where it failed, was cancelled, or something else goes on already.
 */
export async function perform<Value>(
  session: Session,
  title: string,
  job: (on: Watcher) => Promise<Value>,
): Promise<Value | null> {
  const { busy } = session
  if (busy.value !== null) return null
  let cancelled = false
  const change = (part: Partial<Busy>): void => {
    if (busy.value !== null) busy.value = { ...busy.value, ...part }
  }
  const cancel = (): void => {
    cancelled = true
    change({ cancelled })
  }
  busy.value = { title, done: 0, of: 0, cancelled, cancel }
  try {
    const value = await job({ progress: (done, of) => change({ done, of }), cancelled: () => cancelled })
    return cancelled ? null : value
  } catch (error) {
    if (!cancelled) notify(session, { tone: 'error', text: errorWords(error) })
    return null
  } finally {
    busy.value = null
  }
}
