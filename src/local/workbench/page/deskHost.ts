import type { Host } from '../../../core/host.ts'
import { computeInWorker } from '../../../pane/compute/computeInWorker.ts'
import { hostRun } from '../../../pane/hostRun.ts'
import type { OwnCommand, PaneHost } from '../../../pane/paneHost.ts'
import type { Desk } from './desk.ts'
import { pageMemory } from './pageMemory.ts'
import { words } from './words.ts'

/** What the pane is given by the workbench. Results are computed, in a worker, on the very bytes that Save would write. */
export function deskHost(desk: Desk, own: readonly OwnCommand[]): PaneHost {
  const open = async () => {
    const file = await desk.file()
    if (file === null) throw new Error(words.noFile)
    return file
  }
  const host: Pick<Host, 'read'> = { read: async tables => (await open()).read(tables) }
  const startWorker = () => new Worker('/worker.js', { type: 'module' })
  return {
    place: 'workbench',
    workbook: () => desk.name.value,
    ...hostRun(host, 'workbench', computeInWorker(startWorker)),
    async apply(edits) {
      const file = await open()
      const receipt = file.apply(edits)
      desk.changed()
      return receipt
    },
    reveal: cell => desk.grid().reveal(cell),
    onChange: desk.onChange,
    audience: () => Promise.resolve({ who: words.audience, scored: null }),
    memory: pageMemory(desk.name, sessionStorage),
    own,
  }
}
