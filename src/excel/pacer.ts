import type { Watcher } from '../core/host.ts'
import { Cancelled } from './excelError.ts'
import { words } from './words.ts'

/** Bytes that a request is meant to have. Excel on the web takes none over 5 MB. */
const requestBytes = 1_200_000

/** Gathers what is to be done into requests of about the same size. */
export interface Pacer {
  /** Says how many bytes the next calls take; what was gathered before them is sent when there is no room for them. */
  room(bytes: number): Promise<void>
  /** Sends what was gathered. */
  send(): Promise<void>
}

/** `sign` goes along with every request. */
export function pacer(context: Excel.RequestContext, sign: () => void, on?: Watcher): Pacer {
  let gathered = 0
  const send = async (): Promise<void> => {
    if (on?.cancelled()) throw new Cancelled(words.cancelled)
    gathered = 0
    sign()
    await context.sync()
  }
  return {
    async room(bytes) {
      if (gathered > 0 && gathered + bytes > requestBytes) await send()
      gathered += bytes
    },
    send,
  }
}
