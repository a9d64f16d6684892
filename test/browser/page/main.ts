import { computeHere } from '../../../src/pane/compute/computeHere.ts'
import { computeInWorker } from '../../../src/pane/compute/computeInWorker.ts'
import { mountPane } from '../../../src/pane/mount.tsx'
import { type FakePaneHost, fakePaneHost } from '../../fakes/pane/fakePaneHost.ts'
import type { PaneSetup } from './paneSetup.ts'

declare global {
  /** Set before the page loads. */
  var paneSetup: PaneSetup
  /** What tests look at and change. */
  var paneHost: FakePaneHost
  /** Lets go what a test holds up. */
  var letGo: () => void
}

const { place, theme, workbook, worker, memory } = globalThis.paneSetup
const root = document.querySelector<HTMLElement>('#pane')
if (root === null) throw new TypeError('The page has no place for the pane')
globalThis.paneHost = fakePaneHost(
  place,
  workbook === null ? null : bytesOf(workbook),
  worker ? computeInWorker(() => new Worker('/worker.js', { type: 'module' })) : computeHere,
)
for (const [key, value] of [...memory, ['theme', theme] as const]) globalThis.paneHost.kept.set(key, value)
mountPane(root, globalThis.paneHost)

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0))
}
