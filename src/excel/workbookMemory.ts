import type { Memory } from '../pane/paneHost.ts'
import type { MemoryKey } from '../pane/session/memory.ts'
import type { ExcelLibrary } from './library.ts'

/** The setting of the workbook that holds all that is remembered, as one small text. */
export const memoryName = 'Throughline.memory'

/** Most characters that are kept: settings are for small things, and a file carries them wherever it goes. */
const mostKept = 10_000

/** What is remembered in the workbook itself, so that it is there on another machine, too. */
export interface WorkbookMemory extends Memory {
  /** Remembers what the workbook says by now: nothing, after all that is ours was removed from it. */
  refresh(): Promise<void>
}

/** Nothing is put into the workbook before the user has agreed to write into it: until then the pane remembers it. */
export async function workbookMemory(library: ExcelLibrary): Promise<WorkbookMemory> {
  const kept = new Map<string, string>()
  const load = async (): Promise<void> => {
    const entries = await library.run(async context => {
      const setting = context.workbook.settings.getItemOrNullObject(memoryName).load('value')
      await context.sync()
      return setting.isNullObject ? [] : entriesIn(setting.value)
    })
    kept.clear()
    for (const [key, value] of entries) kept.set(key, value)
  }
  const save = (): Promise<void> =>
    library.run(async context => {
      const text = JSON.stringify([...kept])
      if (text.length <= mostKept) context.workbook.settings.add(memoryName, text)
      await context.sync()
    })
  let keeps = true
  await load()
  return {
    get: key => kept.get(key) ?? null,
    set(key, value) {
      if (kept.get(key) === value) return
      kept.set(key, value)
      if (!keeps || kept.get('write.yes' satisfies MemoryKey) !== 'yes') return
      // A workbook that takes no setting, one that is only read: it is remembered until the pane is closed.
      save().catch(() => {
        keeps = false
      })
    },
    refresh: load,
  }
}

/** Another program may have written anything there. */
function entriesIn(value: unknown): [string, string][] {
  if (typeof value !== 'string') return []
  try {
    const entries: unknown = JSON.parse(value)
    return Array.isArray(entries) ? entries.filter(isEntry) : []
  } catch {
    return []
  }
}

function isEntry(entry: unknown): entry is [string, string] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string'
}
