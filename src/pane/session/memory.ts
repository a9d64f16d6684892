import type { Memory } from '../paneHost.ts'

/**
 * All that is remembered for a workbook: the yes to writing, the commands run last, the theme, whether changes start a run,
 * and that cut points were put off.
 */
export type MemoryKey = 'write.yes' | 'recent' | 'theme' | 'recompute' | 'cuts.later'

export function remembered(memory: Memory, key: MemoryKey): string | null {
  return memory.get(key)
}

export function remember(memory: Memory, key: MemoryKey, value: string): void {
  memory.set(key, value)
}
