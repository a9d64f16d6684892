import type { Memory } from '../../pane/paneHost.ts'
import type { MemoryKey } from '../../pane/session/memory.ts'
import type { SheetsTalks } from '../rpc/sheetsTalks.ts'
import type { Turns } from './turns.ts'

/** What is remembered for the spreadsheet itself, for whoever opens it next. */
export interface SheetMemory extends Memory {
  /** Remembers what the spreadsheet says by now: nothing, after all that is ours was removed from it. */
  refresh(): Promise<void>
}

/** Nothing is kept with the spreadsheet before the user has agreed to write into it: until then the sidebar remembers it. */
export async function sheetMemory(talks: SheetsTalks, { hold }: Turns): Promise<SheetMemory> {
  const kept = new Map(await hold(talks.recall))
  let keeps = true
  const keep = (key: string, value: string): void => {
    if (!keeps) return
    // A spreadsheet that takes none, one that is only read: it is remembered until the sidebar is closed.
    hold(() => talks.remember(key, value)).catch(() => {
      keeps = false
    })
  }
  return {
    get: key => kept.get(key) ?? null,
    set(key, value) {
      if (kept.get(key) === value) return
      kept.set(key, value)
      if (kept.get(yes) !== 'yes') return
      for (const [each, its] of key === yes ? kept : [[key, value] as const]) keep(each, its)
    },
    async refresh() {
      kept.clear()
      for (const [key, value] of await hold(talks.recall)) kept.set(key, value)
    },
  }
}

const yes: MemoryKey = 'write.yes'
