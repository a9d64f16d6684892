import type { Memory } from '../../pane/paneHost.ts'
import type { SheetsTalks } from '../rpc/sheetsTalks.ts'
import type { Turns } from './turns.ts'

/** What is remembered for the spreadsheet itself, for whoever opens it next. */
export async function sheetMemory(talks: SheetsTalks, { hold }: Turns): Promise<Memory> {
  const kept = new Map(await hold(talks.recall))
  let keeps = true
  return {
    get: key => kept.get(key) ?? null,
    set(key, value) {
      if (kept.get(key) === value) return
      kept.set(key, value)
      if (!keeps) return
      // A spreadsheet that takes none, one that is only read: it is remembered until the sidebar is closed.
      hold(() => talks.remember(key, value)).catch(() => {
        keeps = false
      })
    },
  }
}
