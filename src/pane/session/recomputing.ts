import { remember } from './memory.ts'
import { runAgain } from './runCommand.ts'
import type { Session } from './session.ts'

/** For how many milliseconds nothing must have changed, so that typing does not start a run for each cell. */
const calm = 600

/** Runs again what the view shows after the user's changes, where that is chosen. */
export function recomputing(session: Session): { changed(): void; end(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  const run = (): void => {
    if (session.busy.value === null) void runAgain(session)
    else changed()
  }
  const changed = (): void => {
    clearTimeout(timer)
    if (session.recompute.value && session.shown.value !== null) timer = setTimeout(run, calm)
  }
  return { changed, end: () => clearTimeout(timer) }
}

/** From computing when asked to computing after each change, and back; it is remembered for the workbook. */
export function toggleRecompute({ recompute, host }: Session): void {
  recompute.value = !recompute.value
  remember(host.memory, 'recompute', recompute.value ? 'yes' : 'no')
}
