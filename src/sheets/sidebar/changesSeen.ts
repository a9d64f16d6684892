import type { SheetsTalks } from '../rpc/sheetsTalks.ts'
import type { Turns } from './turns.ts'

/** How many times as long as the last comparison took none follows, so that large tables are not read all the time. */
const rest = 5

/** After how many milliseconds it is tried again where something else goes on. */
const beat = 500

/**
 * Calls back when the user comes back to the sidebar from a spreadsheet that is not as it was read any more, since Google
 * tells a sidebar of no change. Gives back how to stop.
 */
export function changesSeen(talks: SheetsTalks, { hold, isIdle }: Turns, listener: () => void): () => void {
  const page = document.documentElement
  let timer: ReturnType<typeof setTimeout> | undefined
  let next = 0
  const compare = (): void => {
    clearTimeout(timer)
    const start = performance.now()
    const wait = isIdle() ? next - start : beat
    if (wait > 0) {
      timer = setTimeout(compare, wait)
      return
    }
    hold(talks.isAsRead)
      .then(
        same => {
          if (!same) listener()
        },
        // What cannot be compared now is compared the next time, and before anything is written.
        () => undefined,
      )
      .finally(() => {
        const end = performance.now()
        next = end + (end - start) * rest
      })
  }
  addEventListener('focus', compare)
  page.addEventListener('pointerenter', compare)
  return () => {
    clearTimeout(timer)
    removeEventListener('focus', compare)
    page.removeEventListener('pointerenter', compare)
  }
}
