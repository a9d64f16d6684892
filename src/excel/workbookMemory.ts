import type { Memory } from '../pane/paneHost.ts'
import type { ExcelLibrary } from './library.ts'

/** The setting of the workbook that holds all that is remembered, as one small text. */
const memoryName = 'Throughline.memory'

/** Most characters that are kept: settings are for small things, and a file carries them wherever it goes. */
const mostKept = 10_000

/** What is remembered in the workbook itself, so that it is there on another machine, too. */
export async function workbookMemory(library: ExcelLibrary): Promise<Memory> {
  const kept = new Map<string, string>(
    await library.run(async context => {
      const setting = context.workbook.settings.getItemOrNullObject(memoryName).load('value')
      await context.sync()
      return setting.isNullObject ? [] : entriesIn(setting.value)
    }),
  )
  const save = (): Promise<void> =>
    library.run(async context => {
      const text = JSON.stringify([...kept])
      if (text.length <= mostKept) context.workbook.settings.add(memoryName, text)
      await context.sync()
    })
  let keeps = true
  return {
    get: key => kept.get(key) ?? null,
    set(key, value) {
      if (kept.get(key) === value) return
      kept.set(key, value)
      if (!keeps) return
      // A workbook that takes no setting, one that is only read: it is remembered until the pane is closed.
      save().catch(() => {
        keeps = false
      })
    },
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
