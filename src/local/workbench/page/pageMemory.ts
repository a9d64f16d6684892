import type { ReadonlySignal } from '@preact/signals'
import type { Memory } from '../../../pane/paneHost.ts'

/** What is remembered of each workbook for as long as the page stays open, also when it is loaded again. */
export function pageMemory(name: ReadonlySignal<string | null>, storage: Storage): Memory {
  const keyOf = (key: string): string => `throughline ${name.value ?? ''} ${key}`
  return {
    get: key => storage.getItem(keyOf(key)),
    set: (key, value) => storage.setItem(keyOf(key), value),
  }
}
