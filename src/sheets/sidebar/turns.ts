import type { Watcher } from '../../core/host.ts'
import type { Steps } from '../rpc/steps.ts'
import { type Send, talk } from '../rpc/talk.ts'

/** Talks with the server one after the other, since each reads and changes what the ones before it left. */
export interface Turns {
  /** Holds a talk after those that were asked for before. */
  hold<Result>(steps: () => Steps<Result>, on?: Watcher): Promise<Result>
  /** Whether no talk goes on or waits. */
  isIdle(): boolean
}

export function turns(send: Send): Turns {
  let last: Promise<unknown> = Promise.resolve()
  let open = 0
  return {
    hold(steps, on) {
      open++
      const turn = last.then(() => talk(steps(), send, on))
      const end = (): void => {
        open--
      }
      // How it went is for whoever asked; the next one begins in either case.
      last = turn.then(end, end)
      return turn
    },
    isIdle: () => open === 0,
  }
}
