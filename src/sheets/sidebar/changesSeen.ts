import type { SheetsTalks } from '../rpc/sheetsTalks.ts'
import type { Turns } from './turns.ts'

/** For how many milliseconds what was compared is not compared again. */
const pause = 10_000

/**
 * Calls back when the user comes back to the sidebar from a spreadsheet that is not as it was read any more, since Google
 * tells a sidebar of no change. Gives back how to stop.
 */
export function changesSeen(talks: SheetsTalks, { hold, isIdle }: Turns, listener: () => void): () => void {
  let compared = Number.NEGATIVE_INFINITY
  const compare = (): void => {
    const now = performance.now()
    if (!isIdle() || now - compared < pause) return
    compared = now
    hold(talks.isAsRead).then(
      same => {
        if (!same) listener()
      },
      // What cannot be compared now is compared the next time, and before anything is written.
      () => undefined,
    )
  }
  addEventListener('focus', compare)
  document.addEventListener('pointerenter', compare)
  return () => {
    removeEventListener('focus', compare)
    document.removeEventListener('pointerenter', compare)
  }
}
